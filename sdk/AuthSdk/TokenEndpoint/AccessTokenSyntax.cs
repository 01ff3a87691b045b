namespace AuthSdk.TokenEndpoint;

/// <summary>What an access token may consist of, wherever it comes from.</summary>
internal static class AccessTokenSyntax
{
    /// <summary>
    /// Whether a token is visible ASCII: RFC 6749 appendix A.12 without the space, which would end it in a header. Above all no line break,
    /// which would begin another header.
    /// </summary>
    public static bool IsValid(string token) => token.Length > 0 && !token.AsSpan().ContainsAnyExceptInRange('!', '~');
}
