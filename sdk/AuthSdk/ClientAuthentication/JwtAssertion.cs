using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AuthSdk.TokenEndpoint;

/// <summary>
/// A signed JWT that authenticates a client or is the grant (RFC 7523 sections 2 and 3). Each request gets one of its own, made when it is
/// sent: servers refuse one that they have seen, or that is old.
/// </summary>
internal sealed class JwtAssertion
{
    public const string Type = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private readonly AssertionClaims _claims;
    private readonly string _audience;
    private readonly string? _scope;
    private readonly SigningAlgorithm _algorithm;
    private readonly SigningKey? _key;
    private readonly Func<byte[], byte[]> _sign;

    private JwtAssertion(
        AssertionClaims claims, string endpoint, SigningAlgorithm algorithm, SigningKey? key, string fingerprint, Func<byte[], byte[]> sign)
    {
        _claims = claims;
        _audience = string.IsNullOrEmpty(claims.Audience) ? endpoint : claims.Audience;
        _scope = claims.Scopes is null ? null : string.Join(' ', claims.Scopes.Where(static scope => !string.IsNullOrWhiteSpace(scope)));
        _algorithm = algorithm;
        _key = key;
        _sign = sign;
        Identity =
        [
            claims.Issuer, Subject, _audience, algorithm.ToString(), key?.KeyId, fingerprint,
            _scope is null ? null : string.Join(' ', _scope.Split(' ').Distinct().Order(StringComparer.Ordinal)),
            claims.Lifetime.TotalSeconds.ToString(CultureInfo.InvariantCulture),
        ];
    }

    /// <summary>All that can change whose token an assertion buys, which is not the assertion itself.</summary>
    public IReadOnlyList<string?> Identity { get; }

    private string? Subject => !string.IsNullOrEmpty(_claims.Subject) ? _claims.Subject : _claims.SubjectOptional ? null : _claims.Issuer;

    /// <summary>An assertion under the client secret: HMAC over the UTF-8 bytes of it (OpenID Connect Core section 9).</summary>
    public static JwtAssertion WithSecret(AssertionClaims claims, string endpoint, SecretString secret, SigningAlgorithm algorithm)
    {
        var used = algorithm == SigningAlgorithm.Default ? SigningAlgorithm.HS256 : algorithm;
        var key = Encoding.UTF8.GetBytes(secret.Reveal());
        return new JwtAssertion(claims, endpoint, used, key: null, secret.Reveal(), used switch
        {
            SigningAlgorithm.HS256 => data => HMACSHA256.HashData(key, data),
            SigningAlgorithm.HS384 => data => HMACSHA384.HashData(key, data),
            SigningAlgorithm.HS512 => data => HMACSHA512.HashData(key, data),
            _ => throw new ArgumentException($"{used} does not sign with a secret; use HS256, HS384 or HS512.", nameof(algorithm)),
        });
    }

    /// <summary>An assertion under a private key.</summary>
    public static JwtAssertion WithKey(AssertionClaims claims, string endpoint, SigningKey key, SigningAlgorithm algorithm)
    {
        var used = algorithm == SigningAlgorithm.Default ? key.Algorithm : algorithm;
        return key.CanSign(used)
            ? new JwtAssertion(claims, endpoint, used, key, key.Fingerprint, data => key.Sign(used, data))
            : throw new ArgumentException($"The signing key cannot sign with {used}.", nameof(key));
    }

    /// <summary>Makes an assertion.</summary>
    public string Create(DateTimeOffset now) => JsonWebSignature.Create(
        _algorithm.ToString(),
        _key,
        claims =>
        {
            claims.WriteString("iss", _claims.Issuer);
            if (Subject is { } subject)
            {
                claims.WriteString("sub", subject);
            }

            claims.WriteString("aud", _audience);
            claims.WriteString("jti", Base64Url.Encode(RandomNumberGenerator.GetBytes(16)));
            claims.WriteNumber("iat", now.ToUnixTimeSeconds());
            claims.WriteNumber("exp", (now + _claims.Lifetime).ToUnixTimeSeconds());
            if (!string.IsNullOrEmpty(_scope))
            {
                claims.WriteString("scope", _scope);
            }
        },
        _sign);
}
