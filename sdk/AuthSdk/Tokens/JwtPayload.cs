using System.Text.Json;

namespace AuthSdk.Tokens;

/// <summary>
/// The payload of a signed JWT in compact form (RFC 7519, RFC 7515 section 3.1). The signature is not checked: the token came from the
/// authorization server over TLS, and only the API decides what it is worth.
/// </summary>
internal static class JwtPayload
{
    /// <summary>The JSON of the payload; <see langword="null"/> when the token is not such a JWT.</summary>
    public static byte[]? Decode(string token)
    {
        var start = token.IndexOf('.', StringComparison.Ordinal) + 1;
        var end = start > 0 ? token.IndexOf('.', start) : -1;
        if (start <= 1 || end <= start || token.IndexOf('.', end + 1) >= 0)
        {
            return null;
        }

        var length = end - start;
        var padded = new char[(length + 3) / 4 * 4];
        for (var i = 0; i < padded.Length; i++)
        {
            padded[i] = i >= length ? '=' : token[start + i] switch
            {
                '-' => '+',
                '_' => '/',
                var character => character,
            };
        }

        var bytes = new byte[padded.Length / 4 * 3];
        return Convert.TryFromBase64Chars(padded, bytes, out var written) && written > 0 && bytes[0] == '{' ? bytes[..written] : null;
    }

    /// <summary>The times at which the token was issued and expires, in seconds since 1970.</summary>
    public static (double? IssuedAt, double? ExpiresAt) ReadTimes(string token)
    {
        if (Decode(token) is not { } payload)
        {
            return default;
        }

        try
        {
            using var document = JsonDocument.Parse(payload);
            return (Seconds(document.RootElement, "iat"), Seconds(document.RootElement, "exp"));
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static double? Seconds(JsonElement payload, string claim) =>
        payload.TryGetProperty(claim, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetDouble(out var seconds)
        && double.IsFinite(seconds)
            ? seconds
            : null;
}
