using System.IdentityModel.Tokens.Jwt;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AuthSdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace AuthSdk.EndToEnd.Tests.Dialects;

/// <summary>Assertions that are the grant, and that the client signs itself (RFC 7523 section 2.1). Signatures are checked by another library.</summary>
public sealed class TokenAssertionTests : IDisposable
{
    private readonly RSA _key = RSA.Create(2048);
    private readonly RecordingNetwork _network = new();
    private readonly ManualTimeProvider _clock = new();

    public void Dispose()
    {
        _key.Dispose();
        _network.Dispose();
    }

    [Fact, Trait("Acceptance", "S-REQ-10")]
    [Dialect("OAuthFlow.JwtBearer")]
    public async Task The_first_call_signs_an_assertion_for_the_issuer_itself()
    {
        using var client = SelfSignedApi.Create(Options(), _network, _clock);
        await client.PingAsync();

        var form = _network.TokenRequest.Form;
        var token = Verify(form, "https://auth.test/token");
        Assert.Equal([("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"), ("scope", "a b")], form.Where(pair => pair.Name != "assertion"));
        Assert.Equal(("RS256", "k1"), (token.Header.Alg, token.Header.Kid));
        Assert.Equal(("account@example.org", "account@example.org"), (token.Issuer, token.Subject));
        Assert.Equal(_clock.GetUtcNow().ToUnixTimeSeconds(), (long)token.Payload["iat"]);
        Assert.Equal(300, (long)token.Payload["exp"] - (long)token.Payload["iat"]);
        Assert.NotEmpty(token.Id);
        Assert.DoesNotContain("scope", token.Payload.Keys);
        Assert.Equal("Bearer t0ken", Assert.Single(_network.ApiRequests).Authorization);
    }

    [Fact]
    [Dialect(
        "TokenAssertion.Flow", "TokenAssertion.Audience", "TokenAssertion.LifetimeSeconds", "TokenAssertion.Algorithm", "TokenAssertion.ScopeClaim",
        "TokenAssertion.SubjectOptional", "SigningAlgorithm.PS256")]
    public async Task What_the_provider_wants_in_the_assertion_stands_there()
    {
        var options = new ServiceAccountApiOptions { Issuer = "account@example.org", SigningKey = SigningKey.FromRsa(_key) };
        using var client = ServiceAccountApi.Create(options, _network, _clock);
        await client.PingAsync();

        var token = Verify(_network.TokenRequest.Form, "https://auth.test");
        Assert.Equal(["grant_type", "assertion"], _network.TokenRequest.Form.Select(pair => pair.Name));
        Assert.Equal("PS256", token.Header.Alg);
        Assert.Null(token.Header.Kid);
        Assert.Null(token.Subject);
        Assert.Equal("a b", token.Payload["scope"]);
        Assert.Equal(3600, (long)token.Payload["exp"] - (long)token.Payload["iat"]);
    }

    [Fact]
    public async Task Each_user_that_a_call_names_is_the_subject_of_an_assertion_and_has_a_token()
    {
        var user = "ann@example.org";
        var options = Options();
        options.SelectTokenRequest = (configured, _, _) => new(configured with { Subject = user });
        using var client = SelfSignedApi.Create(options, _network, _clock);
        await client.PingAsync();
        user = "bob@example.org";
        await client.PingAsync();
        await client.PingAsync();

        Assert.Equal(["ann@example.org", "bob@example.org"], _network.TokenRequests.Select(request => Verify(request.Form, "https://auth.test/token").Subject));
    }

    [Fact]
    public async Task A_ready_assertion_is_sent_as_it_is()
    {
        var options = Options();
        options.SelectTokenRequest = (configured, _, _) => new(configured with { Assertion = "header.ready-ass3rtion.signature" });
        using var client = SelfSignedApi.Create(options, _network, _clock);
        await client.PingAsync();

        Assert.Contains(("assertion", "header.ready-ass3rtion.signature"), _network.TokenRequest.Form);
    }

    [Fact]
    public async Task Each_request_gets_an_assertion_of_its_own()
    {
        using var client = SelfSignedApi.Create(Options(), _network, _clock);
        await client.PingAsync();
        client.Tokens.Default.Drop();
        await client.PingAsync();

        Assert.Distinct(_network.TokenRequests.Select(request => Verify(request.Form, "https://auth.test/token").Id));
    }

    [Fact]
    public async Task A_certificate_is_named_in_the_header_by_its_hashes()
    {
        using var certificate = new CertificateRequest("CN=account", _key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        var options = Options();
        options.SigningKey = SigningKey.FromCertificate(certificate);
        using var client = SelfSignedApi.Create(options, _network, _clock);
        await client.PingAsync();

        var header = Verify(_network.TokenRequest.Form, "https://auth.test/token").Header;
        Assert.Equal(Base64UrlEncoder.Encode(certificate.GetCertHash()), header["x5t"]);
        Assert.Equal(Base64UrlEncoder.Encode(SHA256.HashData(certificate.RawData)), header["x5t#S256"]);
        Assert.Null(header.Kid);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_emulated_provider_checks_the_assertion(bool isRight)
    {
        await using var provider = await ProviderEmulator.StartAsync<IServiceAccountApi>();
        await using var services = new ServiceCollection()
            .AddServiceAccountApi(_ => { }).Services
            .UseEmulator<ServiceAccountApiOptions>(provider)
            .PostConfigureAll<ServiceAccountApiOptions>(options => options.SigningKey = isRight ? options.SigningKey : SigningKey.FromRsa(_key))
            .BuildServiceProvider();
        var call = services.GetRequiredService<IServiceAccountApi>().PingAsync();

        if (isRight)
        {
            await call;
        }
        else
        {
            Assert.Equal("invalid_grant", (await Assert.ThrowsAsync<OAuthException>(() => call)).Error);
        }
    }

    private SelfSignedApiOptions Options() => new() { Issuer = "account@example.org", SigningKey = SigningKey.FromRsa(_key, "k1") };

    private JwtSecurityToken Verify(IEnumerable<(string Name, string Value)> form, string audience)
    {
        new JwtSecurityTokenHandler().ValidateToken(
            form.Single(pair => pair.Name == "assertion").Value,
            new TokenValidationParameters
            {
                IssuerSigningKey = new RsaSecurityKey(_key),
                ValidIssuer = "account@example.org",
                ValidAudience = audience,
                ValidateLifetime = false,
            },
            out var token);
        return (JwtSecurityToken)token;
    }
}
