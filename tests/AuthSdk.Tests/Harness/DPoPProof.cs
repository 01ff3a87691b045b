using System.IdentityModel.Tokens.Jwt;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace AuthSdk.Tests.Harness;

/// <summary>A proof as a server reads it: its signature was checked by another library, with the key that it shows.</summary>
public sealed class DPoPProof
{
    private readonly JsonElement _header;
    private readonly JsonElement _claims;

    private DPoPProof(string text)
    {
        var parts = text.Split('.');
        _header = Parse(parts[0]);
        _claims = Parse(parts[1]);
        Key = _header.GetProperty("jwk");
        new JwtSecurityTokenHandler().ValidateToken(
            text,
            new TokenValidationParameters
            {
                IssuerSigningKey = SecurityKey(),
                ValidateIssuer = false,
                ValidateAudience = false,
                ValidateLifetime = false,
                RequireExpirationTime = false,
            },
            out _);
    }

    public JsonElement Key { get; }

    public string? Type => _header.GetProperty("typ").GetString();

    public string? Algorithm => _header.GetProperty("alg").GetString();

    public IEnumerable<string> Headers => _header.EnumerateObject().Select(member => member.Name);

    public IEnumerable<string> Claims => _claims.EnumerateObject().Select(member => member.Name);

    public string? this[string claim] => _claims.TryGetProperty(claim, out var value) ? value.GetString() : null;

    public long IssuedAt => _claims.GetProperty("iat").GetInt64();

    /// <summary>The one proof of a request.</summary>
    public static DPoPProof Of(Exchange exchange) => new(exchange.Headers["DPoP"]);

    private static JsonElement Parse(string part) => JsonDocument.Parse(Base64UrlEncoder.Decode(part)).RootElement;

    private AsymmetricSecurityKey SecurityKey() => Key.GetProperty("kty").GetString() == "RSA"
        ? new RsaSecurityKey(new RSAParameters { Modulus = Bytes("n"), Exponent = Bytes("e") })
        : new ECDsaSecurityKey(ECDsa.Create(new ECParameters
        {
            Curve = ECCurve.CreateFromFriendlyName("nist" + Key.GetProperty("crv").GetString()!.Replace("-", "", StringComparison.Ordinal)),
            Q = new ECPoint { X = Bytes("x"), Y = Bytes("y") },
        }));

    private byte[] Bytes(string member) => Base64UrlEncoder.DecodeBytes(Key.GetProperty(member).GetString());
}
