using System.IdentityModel.Tokens.Jwt;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace AuthSdk.Testing;

/// <summary>What an assertion has to be: the client's proof, or the grant (RFC 7523 section 3).</summary>
internal sealed record AssertionRules
{
    public required string Issuer { get; init; }

    /// <summary>The only right subject; null for any, and for none.</summary>
    public string? Subject { get; init; }

    /// <summary>Whom it is for; null for the URL that the request goes to.</summary>
    public string? Audience { get; init; }

    /// <summary>The private key; null for a secret.</summary>
    public AsymmetricAlgorithm? Key { get; init; }

    public string Secret { get; init; } = "";

    public SigningAlgorithm Algorithm { get; init; }

    public SecurityKey SecurityKey => Key switch
    {
        ECDsa curve => new ECDsaSecurityKey(curve),
        RSA rsa => new RsaSecurityKey(rsa),
        _ => new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Secret)),
    };

    /// <summary>Whether the header and the subject are right.</summary>
    public bool Fits(JwtSecurityToken token) => token.Header.Alg == AlgorithmName && (Subject is null || token.Subject == Subject);

    private string AlgorithmName =>
        Algorithm != SigningAlgorithm.Default ? Algorithm.ToString()
        : Key is null ? nameof(SigningAlgorithm.HS256)
        : Key is ECDsa curve ? $"ES{(curve.KeySize == 521 ? 512 : curve.KeySize)}"
        : nameof(SigningAlgorithm.RS256);
}
