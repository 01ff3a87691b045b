using System.Security.Cryptography;
using System.Text.Json;

namespace AuthSdk;

/// <summary>Reads private keys from text. What is wrong with one is said without quoting it, and without the cause, which may.</summary>
internal static class SigningKeyReader
{
    public static AsymmetricAlgorithm ReadPem(string pem)
    {
        if (!PemEncoding.TryFind(pem, out var fields))
        {
            throw new ArgumentException("The text is not PEM.", nameof(pem));
        }

        return pem[fields.Label] switch
        {
            "RSA PRIVATE KEY" => TryImport(RSA.Create(), pem) ?? throw Unreadable(),
            "EC PRIVATE KEY" => TryImport(ECDsa.Create(), pem) ?? throw Unreadable(),
            "PRIVATE KEY" => (AsymmetricAlgorithm?)TryImport(RSA.Create(), pem) ?? TryImport(ECDsa.Create(), pem) ?? throw Unreadable(),
            "ENCRYPTED PRIVATE KEY" => throw new ArgumentException("The key is encrypted; import it into an RSA or ECDsa, and use that.", nameof(pem)),
            _ => throw new ArgumentException("The text holds something else than a private key.", nameof(pem)),
        };

        static ArgumentException Unreadable() => new("The text is not a private RSA or elliptic curve key.", nameof(pem));
    }

    public static (AsymmetricAlgorithm Key, string? KeyId, SigningAlgorithm Algorithm) ReadJwk(string jwk)
    {
        try
        {
            using var document = JsonDocument.Parse(jwk);
            var members = document.RootElement;
            var algorithm = Text(members, "alg") is { } name ? Algorithm(name) : SigningAlgorithm.Default;
            AsymmetricAlgorithm key = Text(members, "kty") switch
            {
                "RSA" => RSA.Create(RsaParameters(members)),
                "EC" => ECDsa.Create(CurveParameters(members)),
                _ => throw new FormatException(),
            };
            return (key, Text(members, "kid"), algorithm);
        }
        catch (Exception error) when (error is JsonException or FormatException or CryptographicException or InvalidOperationException or KeyNotFoundException)
        {
            throw new ArgumentException("The text is not a private RSA or elliptic curve key in JWK (RFC 7517).", nameof(jwk));
        }
    }

    private static TKey? TryImport<TKey>(TKey key, string pem)
        where TKey : AsymmetricAlgorithm
    {
        try
        {
            key.ImportFromPem(pem);
            return key;
        }
        catch (Exception error) when (error is ArgumentException or CryptographicException)
        {
            key.Dispose();
            return null;
        }
    }

    private static RSAParameters RsaParameters(JsonElement members) => new()
    {
        Modulus = Bytes(members, "n"),
        Exponent = Bytes(members, "e"),
        D = Bytes(members, "d"),
        P = Bytes(members, "p"),
        Q = Bytes(members, "q"),
        DP = Bytes(members, "dp"),
        DQ = Bytes(members, "dq"),
        InverseQ = Bytes(members, "qi"),
    };

    private static ECParameters CurveParameters(JsonElement members) => new()
    {
        Curve = Text(members, "crv") switch
        {
            "P-256" => ECCurve.NamedCurves.nistP256,
            "P-384" => ECCurve.NamedCurves.nistP384,
            "P-521" => ECCurve.NamedCurves.nistP521,
            _ => throw new FormatException(),
        },
        Q = new ECPoint { X = Bytes(members, "x"), Y = Bytes(members, "y") },
        D = Bytes(members, "d"),
    };

    // By name only: the parser of enums takes numbers too.
    private static SigningAlgorithm Algorithm(string name) =>
        Enum.GetValues<SigningAlgorithm>().FirstOrDefault(value => value != SigningAlgorithm.Default && value.ToString() == name) is var found
        && found != SigningAlgorithm.Default ? found : throw new FormatException();

    private static byte[] Bytes(JsonElement members, string name) =>
        TokenEndpoint.Base64Url.Decode(members.GetProperty(name).GetString() ?? throw new FormatException());

    private static string? Text(JsonElement members, string name) => members.TryGetProperty(name, out var value) ? value.GetString() : null;
}
