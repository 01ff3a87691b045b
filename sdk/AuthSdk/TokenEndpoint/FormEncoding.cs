namespace AuthSdk.TokenEndpoint;

/// <summary>The encoding of <c>application/x-www-form-urlencoded</c> over UTF-8 (RFC 6749 appendix B).</summary>
internal static class FormEncoding
{
    public static string Encode(string value) => Uri.EscapeDataString(value).Replace("%20", "+", StringComparison.Ordinal);
}
