using System.Security.Cryptography;
using AuthSdk.TokenEndpoint;

namespace AuthSdk.DPoP;

/// <summary>Makes proofs that the client has a key (RFC 9449 section 4.2). Each request gets one of its own: servers refuse one that they have seen.</summary>
internal sealed class DPoPProofs
{
    private readonly SigningKey _key;
    private readonly SigningAlgorithm _algorithm;
    private readonly string _header;

    public DPoPProofs(SigningKey key, SigningAlgorithm algorithm)
    {
        _key = key;
        _algorithm = algorithm;

        // The same in every proof.
        _header = JsonWebSignature.Encode(header =>
        {
            header.WriteString("typ", "dpop+jwt");
            header.WriteString("alg", algorithm.ToString());
            header.WritePropertyName("jwk");
            header.WriteRawValue(key.PublicJwk);
        });
    }

    /// <summary>Makes a proof.</summary>
    /// <param name="method">The method of the request.</param>
    /// <param name="target">The address of the request.</param>
    /// <param name="now">The time.</param>
    /// <param name="accessTokenHash">The <c>ath</c>, where the request carries an access token.</param>
    /// <param name="nonce">The nonce that the server gave last, if it gave one.</param>
    public string Create(HttpMethod method, Uri target, DateTimeOffset now, string? accessTokenHash, string? nonce) => JsonWebSignature.Sign(
        _header,
        claims =>
        {
            claims.WriteString("jti", Base64Url.Encode(RandomNumberGenerator.GetBytes(16)));

            // The case of known methods is corrected when they are sent.
            claims.WriteString("htm", HttpMethod.Parse(method.Method).Method);
            claims.WriteString("htu", DPoPTarget.UriOf(target));
            claims.WriteNumber("iat", now.ToUnixTimeSeconds());
            if (accessTokenHash is not null)
            {
                claims.WriteString("ath", accessTokenHash);
            }

            if (nonce is not null)
            {
                claims.WriteString("nonce", nonce);
            }
        },
        data => _key.Sign(_algorithm, data));
}
