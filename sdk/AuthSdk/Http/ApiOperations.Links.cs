namespace AuthSdk.Http;

public sealed partial class ApiOperations
{
    /// <summary>The absolute address of a link that an answer held.</summary>
    /// <param name="link">The link, absolute or relative to the base address (RFC 3986 section 5). A fragment is dropped.</param>
    /// <param name="anywhere">Whether it may lead to another origin, because the request carries neither a token nor another secret.</param>
    /// <exception cref="ArgumentException">It is blank, no http(s) address, or contains a user name. Nothing was sent.</exception>
    /// <exception cref="OAuthException">It leads to another origin, with <see cref="OAuthErrorKind.Refused"/>. Nothing was sent.</exception>
    public string ResolveLink(string link, bool anywhere = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(link);

        // Readers of addresses disagree about backslashes and control characters, and so about where they lead.
        if (link.Contains('\\', StringComparison.Ordinal)
            || link.Any(char.IsControl)
            || !Uri.TryCreate(_linkBase, link, out var address)
            || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp)
            || address.UserInfo.Length > 0)
        {
            throw new ArgumentException("The link is not an http(s) address without a user name.", nameof(link));
        }

        if (!anywhere && !IsOwnOrigin(address))
        {
            var (target, own) = (address.GetLeftPart(UriPartial.Authority), _linkBase.GetLeftPart(UriPartial.Authority));
            throw new OAuthException(
                OAuthErrorKind.Refused,
                $"The request to {target} was not sent: the link leads away from {own}, and what the operation sends belongs to that origin alone.");
        }

        return address.GetComponents(UriComponents.SchemeAndServer | UriComponents.PathAndQuery, UriFormat.UriEscaped);
    }

    /// <inheritdoc cref="ResolveLink(string, bool)"/>
    public string ResolveLink(Uri link, bool anywhere = false)
    {
        ArgumentNullException.ThrowIfNull(link);

        // On Unix a relative link such as /pets counts as the path of a file; its text does not.
        return ResolveLink(link.OriginalString, anywhere);
    }

    private bool IsOwnOrigin(Uri address) =>
        address.Scheme == _linkBase.Scheme
        && address.Port == _linkBase.Port
        && string.Equals(address.IdnHost, _linkBase.IdnHost, StringComparison.OrdinalIgnoreCase);
}
