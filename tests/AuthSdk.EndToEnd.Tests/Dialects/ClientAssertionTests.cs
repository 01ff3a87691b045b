using System.IdentityModel.Tokens.Jwt;
using System.Security.Cryptography;
using System.Text;
using AuthSdk.Testing;
using Microsoft.IdentityModel.Tokens;

namespace AuthSdk.EndToEnd.Tests.Dialects;

/// <summary>Clients that prove who they are with more than a secret in the clear, as a server sees them. Signatures are checked by another library.</summary>
public sealed class ClientAssertionTests : IAsyncDisposable
{
    private const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private readonly WireServer _server = new();
    private readonly ManualTimeProvider _clock = new();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    [Dialect("ClientAuthentication.ClientSecretBearer")]
    public async Task A_secret_as_bearer_token_and_a_client_that_is_named_beside_it()
    {
        using var client = BearerApi.Create(new BearerApiOptions
        {
            BaseAddress = _server.BaseAddress, TokenEndpoint = _server.TokenEndpoint, ClientId = "id", ClientSecret = "sk_1",
        });
        await client.PingAsync();

        Assert.Equal("Bearer sk_1", _server.TokenRequest["Authorization"]);
        Assert.Equal("grant_type=client_credentials&client_id=id", _server.TokenRequest.Body);
    }

    [Fact]
    public async Task A_scheme_of_the_providers_own_is_a_composed_header()
    {
        using var client = CustomSchemeApi.Create(new CustomSchemeApiOptions
        {
            BaseAddress = _server.BaseAddress, TokenEndpoint = _server.TokenEndpoint, ApiKey = "k1",
        });
        await client.PingAsync();

        Assert.Equal("Key k1", _server.TokenRequest["Authorization"]);
        Assert.Equal("grant_type=client_credentials", _server.TokenRequest.Body);
    }

    [Fact, Trait("Acceptance", "S-AUTH-11")]
    public async Task An_assertion_under_the_secret_verifies_with_its_utf8_bytes()
    {
        var secret = string.Concat(Enumerable.Range(10, 20).Select(number => $"é{number}"));
        using var client = SecretJwtApi.Create(
            new SecretJwtApiOptions { BaseAddress = _server.BaseAddress, TokenEndpoint = _server.TokenEndpoint, ClientId = "id", ClientSecret = secret },
            timeProvider: _clock);
        await client.PingAsync();

        var token = Verify(_server.TokenRequest, new SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret)), _server.TokenEndpoint.OriginalString);
        Assert.Equal("HS512", token.Header.Alg);
        Assert.Null(_server.TokenRequest["Authorization"]);
        Assert.DoesNotContain("client_secret", _server.TokenRequest.Form.Keys);
    }

    [Fact, Trait("Acceptance", "S-AUTH-08"), Trait("Acceptance", "S-AUTH-12")]
    public async Task An_assertion_under_a_private_key_says_who_asks_whom_and_until_when()
    {
        using var key = RSA.Create(2048);
        using var client = Client(SigningKey.FromRsa(key, "k1", SigningAlgorithm.RS384));
        await client.PingAsync();

        var token = Verify(_server.TokenRequest, new RsaSecurityKey(key), _server.TokenEndpoint.OriginalString);
        Assert.Equal(AssertionType, _server.TokenRequest.Form["client_assertion_type"]);
        Assert.Equal("id", _server.TokenRequest.Form["client_id"]);
        Assert.Equal("system/*.read", _server.TokenRequest.Form["scope"]);
        Assert.Equal(("RS384", "k1", "JWT"), (token.Header.Alg, token.Header.Kid, token.Header.Typ));
        Assert.Equal(("id", "id"), (token.Issuer, token.Subject));
        Assert.NotEmpty(token.Id);
        var (issued, expires) = ((long)token.Payload["iat"], (long)token.Payload["exp"]);
        Assert.Equal(_clock.GetUtcNow().ToUnixTimeSeconds(), issued);
        Assert.InRange(expires - issued, 1, 300);
    }

    [Fact, Trait("Acceptance", "S-AUTH-09")]
    [Dialect("SigningAlgorithm.Default")]
    public async Task Each_request_has_an_assertion_of_its_own()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        using var client = Client(SigningKey.FromECDsa(key));
        await client.PingAsync();
        _clock.Advance(TimeSpan.FromHours(2));
        await client.PingAsync();

        var tokens = _server.TokenRequests.Select(request => Verify(request, new ECDsaSecurityKey(key), _server.TokenEndpoint.OriginalString)).ToList();
        Assert.Equal(2, tokens.Count);
        Assert.All(tokens, token => Assert.Equal("ES384", token.Header.Alg));
        Assert.NotEqual(tokens[0].Id, tokens[1].Id);
        Assert.Equal(7200, (long)tokens[1].Payload["iat"] - (long)tokens[0].Payload["iat"]);
    }

    [Fact, Trait("Acceptance", "S-AUTH-10")]
    public async Task The_audience_is_what_the_options_say()
    {
        using var key = RSA.Create(2048);
        using var client = Client(SigningKey.FromRsa(key), "https://issuer.test/x");
        await client.PingAsync();

        var token = Verify(_server.TokenRequest, new RsaSecurityKey(key), "https://issuer.test/x");
        Assert.Equal("https://issuer.test/x", token.Payload["aud"]);
    }

    [Fact, Trait("Acceptance", "S-AUTH-10")]
    [Dialect("TokenRequest.AssertionAudience", "TokenRequest.AssertionAlgorithm")]
    public async Task The_audience_and_the_algorithm_are_what_the_declaration_says()
    {
        using var key = RSA.Create(2048);
        using var client = IssuerApi.Create(
            new IssuerApiOptions { BaseAddress = _server.BaseAddress, TokenEndpoint = _server.TokenEndpoint, ClientId = "id", SigningKey = SigningKey.FromRsa(key) },
            timeProvider: _clock);
        await client.PingAsync();

        var token = Verify(_server.TokenRequest, new RsaSecurityKey(key), "https://issuer.test");
        Assert.Equal("PS256", token.Header.Alg);
        Assert.DoesNotContain("client_id", _server.TokenRequest.Form.Keys);
    }

    [Fact]
    [Dialect("TokenParameter.For", "TokenParameter.In", "TokenParameter.Value")]
    public async Task An_assertion_that_is_the_bearer_token_of_a_request_without_parameters()
    {
        using var key = RSA.Create(2048);
        using var client = AssertionHeaderApi.Create(
            new AssertionHeaderApiOptions
            {
                BaseAddress = _server.BaseAddress, TokenEndpoint = _server.TokenEndpoint, Installation = "7", ClientId = "id", SigningKey = SigningKey.FromRsa(key),
            },
            timeProvider: _clock);
        await client.PingAsync();

        var header = _server.TokenRequest["Authorization"]!;
        Assert.StartsWith("Bearer ", header, StringComparison.Ordinal);
        Assert.Equal("RS256", Verify(header["Bearer ".Length..], new RsaSecurityKey(key), _server.TokenEndpoint.OriginalString).Header.Alg);
        Assert.Equal("", _server.TokenRequest.Body);
    }

    [Fact]
    public async Task An_assertion_under_another_name_and_its_type_elsewhere()
    {
        const string Secret = "q7Wz-hmac-9041-LrT2-xKd8-vbn3-0pys";
        using var client = AssertionAsSecretApi.Create(
            new AssertionAsSecretApiOptions { BaseAddress = _server.BaseAddress, TokenEndpoint = _server.TokenEndpoint, ClientId = "id", ClientSecret = Secret },
            timeProvider: _clock);
        await client.PingAsync();

        var form = _server.TokenRequest.Form;
        Assert.Equal(["grant_type", "client_id", "client_secret"], form.Keys);
        Assert.Equal("HS256", Verify(form["client_secret"], new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Secret)), _server.TokenEndpoint.OriginalString).Header.Alg);
        Assert.Equal("/token?secret_type=jwt", _server.TokenRequest.Target);
    }

    [Fact]
    public void A_key_that_cannot_sign_as_the_provider_demands_is_a_fault_of_the_options()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var faults = Assert.Throws<Microsoft.Extensions.Options.OptionsValidationException>(() => IssuerApi.Create(
            new IssuerApiOptions { BaseAddress = _server.BaseAddress, ClientId = "id", SigningKey = SigningKey.FromECDsa(key) })).Failures;

        Assert.Equal(["SigningKey must be a key that signs with PS256."], faults);
    }

    private JwtSecurityToken Verify(WireRequest request, SecurityKey key, string audience) => Verify(request.Form["client_assertion"], key, audience);

    private JwtSecurityToken Verify(string assertion, SecurityKey key, string audience)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        new JwtSecurityTokenHandler().ValidateToken(
            assertion,
            new TokenValidationParameters
            {
                IssuerSigningKey = key,
                ValidIssuer = "id",
                ValidAudience = audience,
                LifetimeValidator = (_, expires, _, _) => expires > now - TimeSpan.FromHours(3),
            },
            out var token);
        return (JwtSecurityToken)token;
    }

    private KeyApiClient Client(SigningKey key, string? audience = null) => KeyApi.Create(
        new KeyApiOptions
        {
            BaseAddress = _server.BaseAddress, TokenEndpoint = _server.TokenEndpoint, ClientId = "id", SigningKey = key, AssertionAudience = audience,
        },
        timeProvider: _clock);
}
