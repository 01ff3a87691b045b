using System;

namespace AuthSdk.Generator.Parsing.Metadata;

/// <summary>What RFC 8414 says of issuer identifiers.</summary>
internal static class IssuerIdentifier
{
    private const string Scheme = "https://";

    /// <summary>What keeps a text from being an issuer identifier (RFC 8414 section 2); <see langword="null"/> if nothing does.</summary>
    public static string? FindFault(string text) =>
        !text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? "it must start with https://"
        : text.IndexOfAny(['{', '}']) >= 0 ? "it is compared as it is written, and has no placeholders"
        : text.IndexOf('?') >= 0 ? "it has no query"
        : text.IndexOf('#') >= 0 ? "it has no fragment"
        : !Uri.TryCreate(text, UriKind.Absolute, out var url) || !Uri.IsWellFormedUriString(text, UriKind.Absolute) ? "it is not a URL"
        : url.UserInfo.Length > 0 ? "credentials do not belong in it"
        : null;

    /// <summary>Where a server publishes its document: as RFC 8414 section 3.1 has it, and as OpenID Connect Discovery 1.0 section 4 has it.</summary>
    /// <param name="issuer">An issuer identifier without fault.</param>
    public static (string OAuth, string OpenId) WellKnownAddresses(string issuer)
    {
        // The one stands before the path and the other behind it; a slash at the end belongs to neither.
        var text = issuer.TrimEnd('/');
        var path = text.IndexOf('/', Scheme.Length) is >= 0 and var slash ? slash : text.Length;
        return (
            text.Substring(0, path) + "/.well-known/oauth-authorization-server" + text.Substring(path),
            text + "/.well-known/openid-configuration");
    }

    /// <summary>Those addresses in a sentence.</summary>
    /// <param name="issuer">An issuer identifier without fault.</param>
    public static string Describe(string issuer)
    {
        var (oauth, openId) = WellKnownAddresses(issuer);
        return $"{oauth} or {openId}";
    }
}
