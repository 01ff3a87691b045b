namespace AuthSdk.TokenEndpoint;

/// <summary>
/// The address of an API whose token responses tell it. A token is sent to the address that came with it, and that must be one that the
/// provider's declaration allows: whoever can change a response must not be able to have the token sent to a host of theirs.
/// </summary>
/// <param name="field">The way to the field.</param>
/// <param name="allowedHosts">Host names, or <c>*.example.com</c> for every host below that domain.</param>
public sealed class TokenBaseAddress(string field, IReadOnlyList<string> allowedHosts)
{
    internal const string PlaceholderOrigin = "https://base-address.invalid";

    /// <summary>Stands in the addresses of requests until they get a token. The top-level domain exists nowhere (RFC 6761 section 6.4).</summary>
    public static Uri Placeholder { get; } = new(PlaceholderOrigin);

    /// <summary>The way to the field.</summary>
    public string Field { get; } = field;

    /// <summary>The hosts that the address may have.</summary>
    public IReadOnlyList<string> AllowedHosts { get; } = allowedHosts;

    /// <summary>The address, without a slash at its end.</summary>
    /// <param name="value">What the field holds.</param>
    /// <returns><see langword="null"/> for everything that is not an https address of an allowed host and nothing else.</returns>
    internal string? Read(string? value)
    {
        // Control characters and backslashes: parsers disagree about what they mean.
        if (value is null || value.AsSpan().ContainsAnyExceptInRange('!', '~') || value.Contains('\\', StringComparison.Ordinal)
            || !Uri.TryCreate(value, UriKind.Absolute, out var address))
        {
            return null;
        }

        var isPlain = address.Scheme == Uri.UriSchemeHttps
            && address.IsDefaultPort
            && address.UserInfo.Length == 0
            && address.Query.Length == 0
            && address.Fragment.Length == 0
            && address.HostNameType == UriHostNameType.Dns;
        if (!isPlain || !AllowedHosts.Any(pattern => IsMatch(address.IdnHost, pattern)))
        {
            return null;
        }

        return address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped).TrimEnd('/');
    }

    private static bool IsMatch(string host, string pattern) => pattern.StartsWith("*.", StringComparison.Ordinal)
        ? host.Length >= pattern.Length && host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(pattern, StringComparison.OrdinalIgnoreCase);
}
