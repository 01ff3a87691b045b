using System.Security.Cryptography;
using System.Text;

namespace AuthSdk.TokenEndpoint;

/// <summary>
/// What authenticates a client by a signed JWT (RFC 7523 sections 2.2 and 3). Each request gets an assertion of its own, made when it is
/// sent: servers refuse one that they have seen, or that is old.
/// </summary>
internal sealed class ClientAssertion
{
    public const string Type = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /// <summary>Long enough for clocks that differ a little, and within the five minutes that some profiles allow.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    private readonly string _clientId;
    private readonly string _audience;
    private readonly SigningAlgorithm _algorithm;
    private readonly string? _keyId;
    private readonly Func<byte[], byte[]> _sign;

    private ClientAssertion(
        string clientId, string audience, SigningAlgorithm algorithm, string? keyId, string fingerprint, Func<byte[], byte[]> sign)
    {
        _clientId = clientId;
        _audience = audience;
        _algorithm = algorithm;
        _keyId = keyId;
        _sign = sign;
        Identity = [clientId, audience, algorithm.ToString(), keyId, fingerprint];
    }

    /// <summary>All that can change whose token an assertion buys, which is not the assertion itself.</summary>
    public IReadOnlyList<string?> Identity { get; }

    /// <summary>An assertion under the client secret: HMAC over the UTF-8 bytes of it (OpenID Connect Core section 9).</summary>
    public static ClientAssertion WithSecret(string clientId, SecretString secret, string audience, SigningAlgorithm algorithm)
    {
        var used = algorithm == SigningAlgorithm.Default ? SigningAlgorithm.HS256 : algorithm;
        var key = Encoding.UTF8.GetBytes(secret.Reveal());
        return new ClientAssertion(clientId, audience, used, keyId: null, secret.Reveal(), used switch
        {
            SigningAlgorithm.HS256 => data => HMACSHA256.HashData(key, data),
            SigningAlgorithm.HS384 => data => HMACSHA384.HashData(key, data),
            SigningAlgorithm.HS512 => data => HMACSHA512.HashData(key, data),
            _ => throw new ArgumentException($"{used} does not sign with a secret; use HS256, HS384 or HS512.", nameof(algorithm)),
        });
    }

    /// <summary>An assertion under a private key.</summary>
    public static ClientAssertion WithKey(string clientId, SigningKey key, string audience, SigningAlgorithm algorithm)
    {
        var used = algorithm == SigningAlgorithm.Default ? key.Algorithm : algorithm;
        return key.CanSign(used)
            ? new ClientAssertion(clientId, audience, used, key.KeyId, key.Fingerprint, data => key.Sign(used, data))
            : throw new ArgumentException($"The signing key cannot sign with {used}.", nameof(key));
    }

    /// <summary>Makes an assertion.</summary>
    public string Create(DateTimeOffset now) => JsonWebSignature.Create(
        _algorithm.ToString(),
        _keyId,
        claims =>
        {
            claims.WriteString("iss", _clientId);
            claims.WriteString("sub", _clientId);
            claims.WriteString("aud", _audience);
            claims.WriteString("jti", Base64Url.Encode(RandomNumberGenerator.GetBytes(16)));
            claims.WriteNumber("iat", now.ToUnixTimeSeconds());
            claims.WriteNumber("exp", (now + Lifetime).ToUnixTimeSeconds());
        },
        _sign);
}
