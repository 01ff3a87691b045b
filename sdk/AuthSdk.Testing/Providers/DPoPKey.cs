using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace AuthSdk.Testing;

/// <summary>The key that a proof shows (RFC 9449 section 4.2, RFC 7517).</summary>
/// <param name="jwk">The JSON object.</param>
internal sealed class DPoPKey(JsonObject jwk)
{
    private static readonly string[] Private = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

    /// <summary>Whether it shows more than its public half.</summary>
    public bool IsPrivate => Private.Any(jwk.ContainsKey);

    /// <summary>RFC 7638 section 3: the hash of the members that the key needs, in alphabetical order.</summary>
    public string Thumbprint()
    {
        string[] members = Text("kty") == "RSA" ? ["e", "kty", "n"] : ["crv", "kty", "x", "y"];
        var json = new JsonObject(members.Select(member => KeyValuePair.Create<string, JsonNode?>(member, Text(member))));
        return DPoPProof.HashOf(json.ToJsonString());
    }

    /// <exception cref="ArgumentException">It is no such key.</exception>
    /// <exception cref="CryptographicException">It is no such key.</exception>
    public AsymmetricSecurityKey ToSecurityKey() => Text("kty") switch
    {
        "RSA" => new RsaSecurityKey(new RSAParameters { Modulus = Bytes("n"), Exponent = Bytes("e") }),
        "EC" => new ECDsaSecurityKey(ECDsa.Create(new ECParameters { Curve = CurveOf(Text("crv")), Q = new ECPoint { X = Bytes("x"), Y = Bytes("y") } })),
        _ => throw new ArgumentException("The key is of another type."),
    };

    private static ECCurve CurveOf(string name) => name switch
    {
        "P-256" => ECCurve.NamedCurves.nistP256,
        "P-384" => ECCurve.NamedCurves.nistP384,
        "P-521" => ECCurve.NamedCurves.nistP521,
        _ => throw new ArgumentException("The key is on another curve."),
    };

    private string Text(string member) => jwk[member] is JsonValue value && value.TryGetValue<string>(out var text)
        ? text
        : throw new ArgumentException($"The key has no '{member}'.");

    private byte[] Bytes(string member) => Base64UrlEncoder.DecodeBytes(Text(member));
}
