using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace AuthSdk.Testing;

/// <summary>What a proof says whose form and signature are right.</summary>
/// <param name="Id">The <c>jti</c>.</param>
/// <param name="KeyThumbprint">The name of the key that it was signed with.</param>
/// <param name="TokenHash">The <c>ath</c>.</param>
/// <param name="Nonce">The nonce.</param>
internal sealed record DPoPProof(string Id, string KeyThumbprint, string? TokenHash, string? Nonce)
{
    /// <summary>The base64url of the SHA-256 hash of a text.</summary>
    public static string HashOf(string text) => Base64UrlEncoder.Encode(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Whether it belongs to an access token: by its hash (RFC 9449 section 4.3), and to the key that the token is bound to (section 6).</summary>
    public bool IsFor(IssuedToken token) => TokenHash == HashOf(token.Value) && KeyThumbprint == token.KeyThumbprint;
}
