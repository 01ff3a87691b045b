using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace AuthSdk.EndToEnd.Tests.Dialects;

/// <summary>Each algorithm that a declaration can name, verified with the primitives of the platform.</summary>
public sealed class SigningAlgorithmTests
{
    private const string Secret = "a-shared-s3cret-that-is-long-enough-for-HS512-as-RFC-7518-has-it-0";

    private static readonly Uri Api = new("https://api.test");

    [Theory]
    [InlineData("HS256")]
    [InlineData("HS384")]
    [InlineData("HS512")]
    [InlineData("RS256")]
    [InlineData("RS384")]
    [InlineData("RS512")]
    [InlineData("PS256")]
    [InlineData("PS384")]
    [InlineData("PS512")]
    [InlineData("ES256")]
    [InlineData("ES384")]
    [InlineData("ES512")]
    [Dialect(
        "TokenRequest.AssertionAlgorithm",
        "ClientAuthentication.ClientSecretJwt",
        "ClientAuthentication.PrivateKeyJwt",
        "SigningAlgorithm.HS256", "SigningAlgorithm.HS384", "SigningAlgorithm.HS512",
        "SigningAlgorithm.RS256", "SigningAlgorithm.RS384", "SigningAlgorithm.RS512", "SigningAlgorithm.PS256", "SigningAlgorithm.PS384", "SigningAlgorithm.PS512",
        "SigningAlgorithm.ES256", "SigningAlgorithm.ES384", "SigningAlgorithm.ES512")]
    public async Task An_assertion_is_signed_with_the_declared_algorithm(string algorithm)
    {
        using var rsa = RSA.Create(2048);
        using var ec = ECDsa.Create(Curve(algorithm));
        using var network = new RecordingNetwork();
        IPing client = Create(algorithm, rsa, ec, network);
        using ((IDisposable)client)
        {
            await client.PingAsync();
        }

        var parts = network.TokenRequest.Form.Single(pair => pair.Name == "client_assertion").Value.Split('.');
        using var header = JsonDocument.Parse(Base64Url.DecodeFromChars(parts[0]));
        var signed = Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}");
        var signature = Base64Url.DecodeFromChars(parts[2]);
        Assert.Equal(algorithm, header.RootElement.GetProperty("alg").GetString());
        Assert.True(algorithm[0] switch
        {
            'H' => CryptographicOperations.HmacData(Hash(algorithm), Encoding.UTF8.GetBytes(Secret), signed).AsSpan().SequenceEqual(signature),
            'E' => ec.VerifyData(signed, signature, Hash(algorithm)),
            'P' => rsa.VerifyData(signed, signature, Hash(algorithm), RSASignaturePadding.Pss),
            _ => rsa.VerifyData(signed, signature, Hash(algorithm), RSASignaturePadding.Pkcs1),
        });
    }

    private static IPing Create(string algorithm, RSA rsa, ECDsa ec, RecordingNetwork network) =>
        algorithm switch
        {
            "HS256" => Hs256Api.Create(new Hs256ApiOptions { BaseAddress = Api, ClientId = "id", ClientSecret = Secret }, network),
            "HS384" => Hs384Api.Create(new Hs384ApiOptions { BaseAddress = Api, ClientId = "id", ClientSecret = Secret }, network),
            "HS512" => Hs512Api.Create(new Hs512ApiOptions { BaseAddress = Api, ClientId = "id", ClientSecret = Secret }, network),
            "RS256" => Rs256Api.Create(new Rs256ApiOptions { BaseAddress = Api, ClientId = "id", SigningKey = SigningKey.FromRsa(rsa) }, network),
            "RS384" => Rs384Api.Create(new Rs384ApiOptions { BaseAddress = Api, ClientId = "id", SigningKey = SigningKey.FromRsa(rsa) }, network),
            "RS512" => Rs512Api.Create(new Rs512ApiOptions { BaseAddress = Api, ClientId = "id", SigningKey = SigningKey.FromRsa(rsa) }, network),
            "PS256" => Ps256Api.Create(new Ps256ApiOptions { BaseAddress = Api, ClientId = "id", SigningKey = SigningKey.FromRsa(rsa) }, network),
            "PS384" => Ps384Api.Create(new Ps384ApiOptions { BaseAddress = Api, ClientId = "id", SigningKey = SigningKey.FromRsa(rsa) }, network),
            "PS512" => Ps512Api.Create(new Ps512ApiOptions { BaseAddress = Api, ClientId = "id", SigningKey = SigningKey.FromRsa(rsa) }, network),
            "ES256" => Es256Api.Create(new Es256ApiOptions { BaseAddress = Api, ClientId = "id", SigningKey = SigningKey.FromECDsa(ec) }, network),
            "ES384" => Es384Api.Create(new Es384ApiOptions { BaseAddress = Api, ClientId = "id", SigningKey = SigningKey.FromECDsa(ec) }, network),
            "ES512" => Es512Api.Create(new Es512ApiOptions { BaseAddress = Api, ClientId = "id", SigningKey = SigningKey.FromECDsa(ec) }, network),
            _ => throw new ArgumentOutOfRangeException(nameof(algorithm)),
        };

    private static HashAlgorithmName Hash(string algorithm) => new($"SHA{algorithm[2..]}");

    private static ECCurve Curve(string algorithm) => algorithm switch
    {
        "ES384" => ECCurve.NamedCurves.nistP384,
        "ES512" => ECCurve.NamedCurves.nistP521,
        _ => ECCurve.NamedCurves.nistP256,
    };
}
