using System.Security.Cryptography;
using System.Text;
using AuthSdk.TokenEndpoint;

namespace AuthSdk;

/// <summary>The proof key that binds an authorization code to the client that asked for it (RFC 7636), method <c>S256</c>.</summary>
public static class Pkce
{
    private const int MinLength = 43;
    private const int MaxLength = 128;

    /// <summary>A new random verifier of 43 characters, 256 bits of entropy (RFC 7636 section 4.1). Keep it until the code is redeemed.</summary>
    public static string CreateVerifier() => Base64Url.Encode(RandomNumberGenerator.GetBytes(32));

    /// <summary>The challenge that the authorization request carries: the base64url SHA-256 hash of the verifier (RFC 7636 section 4.2).</summary>
    /// <param name="verifier">43 to 128 characters of <c>A-Z a-z 0-9 - . _ ~</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="verifier"/> is not a verifier.</exception>
    public static string CreateChallenge(string verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (verifier.Length is < MinLength or > MaxLength || !verifier.All(IsUnreserved))
        {
            throw new ArgumentException("A code verifier has 43 to 128 characters of A-Z a-z 0-9 - . _ ~ (RFC 7636 section 4.1).", nameof(verifier));
        }

        return Base64Url.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
    }

    private static bool IsUnreserved(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_' or '~';
}
