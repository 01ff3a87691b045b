using System.Text;
using AuthSdk.Http;

namespace AuthSdk.TokenEndpoint;

/// <summary>The credentials of HTTP Basic client authentication.</summary>
internal static class BasicCredentials
{
    /// <summary>Both halves form-encoded, joined by a colon, in base64 (RFC 6749 section 2.3.1).</summary>
    public static string FormEncoded(string clientId, string clientSecret)
    {
        RequirePaired(clientId, clientSecret);
        return Base64($"{FormEncoding.Encode(clientId)}:{FormEncoding.Encode(clientSecret)}");
    }

    /// <summary>The raw values, joined by a colon, in base64 of their UTF-8 bytes (RFC 7617 section 2).</summary>
    /// <exception cref="ArgumentException">The id has a colon: the server would split it there.</exception>
    public static string Plain(string clientId, string clientSecret)
    {
        RequirePaired(clientId, clientSecret);
        return clientId.Contains(':', StringComparison.Ordinal)
            ? throw new ArgumentException(
                "A client id with a colon cannot travel in plain HTTP Basic (RFC 7617 section 2); use form-encoded Basic.", nameof(clientId))
            : Base64($"{clientId}:{clientSecret}");
    }

    private static void RequirePaired(string clientId, string clientSecret)
    {
        TextValue.RequirePaired(clientId, nameof(clientId));
        TextValue.RequirePaired(clientSecret, nameof(clientSecret));
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
