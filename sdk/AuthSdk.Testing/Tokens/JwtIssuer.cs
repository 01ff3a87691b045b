using System.IdentityModel.Tokens.Jwt;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace AuthSdk.Testing;

/// <summary>Signs JSON Web Tokens (RFC 7519).</summary>
internal sealed class JwtIssuer
{
    /// <summary>One key a process: making a 2048-bit key takes longer than starting an emulator.</summary>
    private static readonly Lazy<RSA> SharedRsa = new(static () => RSA.Create(2048));

    /// <summary>Signing objects are cached behind the credentials and not promised to be thread-safe.</summary>
    private static readonly object SigningLock = new();

    private readonly SigningCredentials _credentials;

    private JwtIssuer(SigningCredentials credentials) => _credentials = credentials;

    /// <summary>The public half of the RS256 key, PEM (SubjectPublicKeyInfo).</summary>
    public static string PublicKeyPem => SharedRsa.Value.ExportSubjectPublicKeyInfoPem();

    public static JwtIssuer Rs256() => new(new SigningCredentials(new RsaSecurityKey(SharedRsa.Value), SecurityAlgorithms.RsaSha256));

    public static JwtIssuer Hs256(byte[] key) => new(new SigningCredentials(new SymmetricSecurityKey(key), SecurityAlgorithms.HmacSha256));

    /// <summary>A signed compact token; claim values may be text, numbers or arrays of text.</summary>
    public string Sign(IEnumerable<KeyValuePair<string, object>> claims)
    {
        var payload = new JwtPayload();

        foreach (var (name, value) in claims)
        {
            payload[name] = value;
        }

        lock (SigningLock)
        {
            return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(_credentials), payload));
        }
    }
}
