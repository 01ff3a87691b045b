using System.ComponentModel;
using System.IdentityModel.Tokens.Jwt;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using AuthSdk.Tests.Harness;
using Microsoft.IdentityModel.Tokens;

namespace AuthSdk.Tests.TokenEndpoint;

/// <summary>Private keys of clients, and what they sign. Another library verifies it.</summary>
public sealed class SigningKeyTests : IDisposable
{
    private readonly RSA _rsa = RSA.Create(2048);
    private readonly ECDsa _curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public void Dispose()
    {
        _rsa.Dispose();
        _curve.Dispose();
    }

    [Theory]
    [Trait("Acceptance", "S-AUTH-08")]
    [InlineData(SigningAlgorithm.RS256)]
    [InlineData(SigningAlgorithm.RS384)]
    [InlineData(SigningAlgorithm.RS512)]
    [InlineData(SigningAlgorithm.PS256)]
    [InlineData(SigningAlgorithm.PS384)]
    [InlineData(SigningAlgorithm.PS512)]
    [InlineData(SigningAlgorithm.ES256)]
    [InlineData(SigningAlgorithm.ES384)]
    [InlineData(SigningAlgorithm.ES512)]
    public async Task What_a_key_signs_is_verified_by_another_library(SigningAlgorithm algorithm)
    {
        using var curve = ECDsa.Create(algorithm switch
        {
            SigningAlgorithm.ES384 => ECCurve.NamedCurves.nistP384,
            SigningAlgorithm.ES512 => ECCurve.NamedCurves.nistP521,
            _ => ECCurve.NamedCurves.nistP256,
        });
        var isCurve = algorithm >= SigningAlgorithm.ES256;
        var key = isCurve ? SigningKey.FromECDsa(curve, "k", algorithm) : SigningKey.FromRsa(_rsa, "k", algorithm);

        var token = Verify(await AssertionAsync(key), isCurve ? new ECDsaSecurityKey(curve) : new RsaSecurityKey(_rsa));

        Assert.Equal((algorithm.ToString(), "k"), (token.Header.Alg, token.Header.Kid));
    }

    [Theory]
    [Trait("Acceptance", "S-AUTH-11")]
    [InlineData(SigningAlgorithm.Default, "HS256")]
    [InlineData(SigningAlgorithm.HS384, "HS384")]
    [InlineData(SigningAlgorithm.HS512, "HS512")]
    public async Task What_a_secret_signs_is_verified_by_another_library(SigningAlgorithm algorithm, string expected)
    {
        var secret = new string('s', 64);
        var request = TokenEndpointStub.Request();
        request.AuthenticateClientSecretJwt("id", secret, algorithm: algorithm);

        var token = Verify(await AssertionAsync(request), new SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret)));

        Assert.Equal(expected, token.Header.Alg);
        Assert.Null(token.Header.Kid);
    }

    [Fact]
    public async Task A_key_is_read_from_every_kind_of_pem()
    {
        Verify(await AssertionAsync(SigningKey.FromPem(_rsa.ExportPkcs8PrivateKeyPem())), new RsaSecurityKey(_rsa));
        Verify(await AssertionAsync(SigningKey.FromPem(_rsa.ExportRSAPrivateKeyPem())), new RsaSecurityKey(_rsa));
        Verify(await AssertionAsync(SigningKey.FromPem(_curve.ExportPkcs8PrivateKeyPem())), new ECDsaSecurityKey(_curve));
        Verify(await AssertionAsync(SigningKey.FromPem(_curve.ExportECPrivateKeyPem())), new ECDsaSecurityKey(_curve));
    }

    [Fact]
    public async Task A_key_is_read_from_a_jwk_with_its_name_and_algorithm()
    {
        var rsa = Verify(await AssertionAsync(SigningKey.FromJwk(Jwk(_rsa))), new RsaSecurityKey(_rsa));
        var curve = Verify(await AssertionAsync(SigningKey.FromJwk(Jwk(_curve))), new ECDsaSecurityKey(_curve));

        Assert.Equal(("PS384", "r1"), (rsa.Header.Alg, rsa.Header.Kid));
        Assert.Equal(("ES256", null), (curve.Header.Alg, curve.Header.Kid));
    }

    [Fact]
    public void Configuration_fills_a_key_from_either()
    {
        var converter = TypeDescriptor.GetConverter(typeof(SigningKey));

        Assert.Equal("r1", Assert.IsType<SigningKey>(converter.ConvertFromInvariantString(Jwk(_rsa))).KeyId);
        Assert.Equal(SigningAlgorithm.ES256, Assert.IsType<SigningKey>(converter.ConvertFromInvariantString(_curve.ExportECPrivateKeyPem())).Algorithm);
        Assert.False(converter.CanConvertTo(typeof(int)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("MIIEvQIBADANBg")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----")]
    [InlineData("-----BEGIN EC PRIVATE KEY-----\nc2VjcmV0\n-----END EC PRIVATE KEY-----")]
    [InlineData("-----BEGIN ENCRYPTED PRIVATE KEY-----\nc2VjcmV0\n-----END ENCRYPTED PRIVATE KEY-----")]
    [InlineData("-----BEGIN PUBLIC KEY-----\nc2VjcmV0\n-----END PUBLIC KEY-----")]
    public void What_is_no_private_key_in_pem_is_refused_without_being_quoted(string pem)
    {
        var error = Assert.Throws<ArgumentException>(() => SigningKey.FromPem(pem));

        Assert.DoesNotContain("c2VjcmV0", error.ToString(), StringComparison.Ordinal);
        Assert.Null(error.InnerException);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"kty":"oct","k":"c2VjcmV0"}""")]
    [InlineData("""{"kty":"RSA","n":"c2VjcmV0","e":"AQAB"}""")]
    [InlineData("""{"kty":"EC","crv":"P-256","x":"c2VjcmV0","y":"c2VjcmV0","d":"c2VjcmV0"}""")]
    [InlineData("""{"kty":"EC","crv":"secp256k1","x":"c2VjcmV0","y":"c2VjcmV0","d":"c2VjcmV0"}""")]
    [InlineData("""{"kty":"RSA","alg":"4","n":"c2VjcmV0"}""")]
    [InlineData("""{"kty":1}""")]
    public void What_is_no_private_key_in_jwk_is_refused_without_being_quoted(string jwk)
    {
        var error = Assert.Throws<ArgumentException>(() => SigningKey.FromJwk(jwk));

        Assert.DoesNotContain("c2VjcmV0", error.ToString(), StringComparison.Ordinal);
        Assert.Null(error.InnerException);
    }

    [Fact]
    public void A_key_fits_its_algorithm_or_is_refused()
    {
        using var weak = RSA.Create(1024);

        Assert.Throws<ArgumentException>(() => SigningKey.FromRsa(weak));
        Assert.Throws<ArgumentException>(() => SigningKey.FromRsa(_rsa, algorithm: SigningAlgorithm.ES256));
        Assert.Throws<ArgumentException>(() => SigningKey.FromRsa(_rsa, algorithm: SigningAlgorithm.HS256));
        Assert.Throws<ArgumentException>(() => SigningKey.FromECDsa(_curve, algorithm: SigningAlgorithm.ES384));
        Assert.Throws<ArgumentException>(() => TokenEndpointStub.Request().AuthenticatePrivateKeyJwt("id", SigningKey.FromECDsa(_curve), algorithm: SigningAlgorithm.RS256));
    }

    [Fact]
    public void Keys_are_equal_when_they_sign_the_same_way()
    {
        var pem = _rsa.ExportPkcs8PrivateKeyPem();

        Assert.Equal(SigningKey.FromPem(pem, "k"), SigningKey.FromPem(pem, "k"));
        Assert.Equal(SigningKey.FromPem(pem, "k").GetHashCode(), SigningKey.FromPem(pem, "k").GetHashCode());
        Assert.NotEqual(SigningKey.FromPem(pem, "k"), SigningKey.FromPem(pem, "l"));
        Assert.NotEqual(SigningKey.FromPem(pem), SigningKey.FromPem(pem, algorithm: SigningAlgorithm.PS256));
        Assert.NotEqual(SigningKey.FromPem(pem), SigningKey.FromECDsa(_curve));
    }

    [Fact]
    public async Task A_key_from_a_certificate_signs_and_names_the_certificate()
    {
        using var rsa = Certificate(new CertificateRequest("CN=a", _rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
        using var curve = Certificate(new CertificateRequest("CN=b", _curve, HashAlgorithmName.SHA256));

        var byRsa = Verify(await AssertionAsync(SigningKey.FromCertificate(rsa, "k", SigningAlgorithm.PS256)), new RsaSecurityKey(_rsa));
        var byCurve = Verify(await AssertionAsync(SigningKey.FromCertificate(curve)), new ECDsaSecurityKey(_curve));

        Assert.Equal(("PS256", "k", Base64UrlEncoder.Encode(rsa.GetCertHash())), (byRsa.Header.Alg, byRsa.Header.Kid, byRsa.Header["x5t"]));
        Assert.Equal(("ES256", Base64UrlEncoder.Encode(SHA256.HashData(curve.RawData))), (byCurve.Header.Alg, byCurve.Header["x5t#S256"]));
        Assert.DoesNotContain("x5t", Verify(await AssertionAsync(SigningKey.FromRsa(_rsa)), new RsaSecurityKey(_rsa)).Header.Keys);
        Assert.Equal(SigningKey.FromCertificate(rsa), SigningKey.FromCertificate(rsa));
        Assert.NotEqual(SigningKey.FromCertificate(rsa), SigningKey.FromRsa(_rsa));
    }

    [Fact]
    public void A_certificate_without_a_private_key_is_refused()
    {
        using var certificate = Certificate(new CertificateRequest("CN=b", _curve, HashAlgorithmName.SHA256));
        using var half = X509CertificateLoader.LoadCertificate(certificate.RawData);

        Assert.Throws<ArgumentException>(() => SigningKey.FromCertificate(half));
    }

    [Fact]
    [Trait("Acceptance", "S-SEC-02")]
    public void A_key_prints_its_name_and_nothing_of_itself()
    {
        Assert.Equal("PS384 key 'r1'", SigningKey.FromJwk(Jwk(_rsa)).ToString());
        Assert.Equal("ES256 key", SigningKey.FromECDsa(_curve).ToString());
    }

    [Fact]
    public async Task One_key_signs_for_many_at_once()
    {
        var key = SigningKey.FromRsa(_rsa);
        var tokens = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => AssertionAsync(key))));

        Assert.Equal(50, tokens.Distinct().Count());
        Assert.All(tokens, token => Verify(token, new RsaSecurityKey(_rsa)));
    }

    private static X509Certificate2 Certificate(CertificateRequest request) =>
        request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));

    private static Task<string> AssertionAsync(SigningKey key)
    {
        var request = TokenEndpointStub.Request();
        request.AuthenticatePrivateKeyJwt("id", key);
        return AssertionAsync(request);
    }

    private static async Task<string> AssertionAsync(AuthSdk.TokenEndpoint.TokenEndpointRequest request)
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange));
        var body = (await stub.SendAsync(request)).Body!;
        return Uri.UnescapeDataString(body.Split('&').Single(pair => pair.StartsWith("client_assertion=", StringComparison.Ordinal))["client_assertion=".Length..]);
    }

    private static JwtSecurityToken Verify(string assertion, SecurityKey key)
    {
        new JwtSecurityTokenHandler().ValidateToken(
            assertion,
            new TokenValidationParameters { IssuerSigningKey = key, ValidIssuer = "id", ValidAudience = TokenEndpointStub.Url, ValidateLifetime = false },
            out var token);
        return (JwtSecurityToken)token;
    }

    private static string Jwk(RSA key)
    {
        var parameters = key.ExportParameters(includePrivateParameters: true);
        return JsonSerializer.Serialize(new Dictionary<string, string>
        {
            ["kty"] = "RSA",
            ["kid"] = "r1",
            ["alg"] = "PS384",
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
            ["d"] = Base64UrlEncoder.Encode(parameters.D),
            ["p"] = Base64UrlEncoder.Encode(parameters.P),
            ["q"] = Base64UrlEncoder.Encode(parameters.Q),
            ["dp"] = Base64UrlEncoder.Encode(parameters.DP),
            ["dq"] = Base64UrlEncoder.Encode(parameters.DQ),
            ["qi"] = Base64UrlEncoder.Encode(parameters.InverseQ),
        });
    }

    private static string Jwk(ECDsa key)
    {
        var parameters = key.ExportParameters(includePrivateParameters: true);
        return JsonSerializer.Serialize(new Dictionary<string, string>
        {
            ["kty"] = "EC",
            ["crv"] = "P-256",
            ["x"] = Base64UrlEncoder.Encode(parameters.Q.X),
            ["y"] = Base64UrlEncoder.Encode(parameters.Q.Y),
            ["d"] = Base64UrlEncoder.Encode(parameters.D),
        });
    }
}
