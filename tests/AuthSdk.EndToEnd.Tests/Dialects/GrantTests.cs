using AuthSdk.Testing;

namespace AuthSdk.EndToEnd.Tests.Dialects;

/// <summary>Grants whose input comes with a call, and the refresh grant that follows some of them.</summary>
public sealed class GrantTests
{
    private const string AccessTokenType = "urn:ietf:params:oauth:token-type:access_token";

    [Fact, Trait("Acceptance", "S-REQ-06")]
    public async Task An_expired_token_is_renewed_with_its_refresh_token_and_the_configured_scope()
    {
        var clock = new ManualTimeProvider();
        var network = new RecordingNetwork { TokenResponse = """{"access_token":"t0ken","token_type":"Bearer","expires_in":60,"refresh_token":"r1"}""" };
        var options = new PasswordApiOptions { ClientId = "id", ClientSecret = "s3cret", Username = "user", Password = "pass" };
        options.Tokens.RefreshAhead = false;
        using var client = PasswordApi.Create(options, network, clock);

        await client.PingAsync();
        clock.Advance(TimeSpan.FromSeconds(61));
        await client.PingAsync();

        Assert.Equal(2, network.TokenRequests.Count);
        Assert.Equal(
            [("grant_type", "refresh_token"), ("refresh_token", "r1"), ("scope", "launch user/*.read openid profile")],
            network.TokenRequests[1].Form);
        Assert.StartsWith("Basic ", network.TokenRequests[1].Authorization, StringComparison.Ordinal);
    }

    [Fact, Trait("Acceptance", "S-REQ-07"), Trait("Acceptance", "S-REQ-08")]
    [Dialect("OAuthFlow.AuthorizationCode", "PkceMethod.S256")]
    public async Task A_code_is_redeemed_with_its_redirect_uri_and_verifier_and_the_token_is_used_from_then_on()
    {
        var network = new RecordingNetwork();
        using var client = CodeApi.Create(new CodeApiOptions { ClientId = "id" }, network);
        var verifier = Pkce.CreateVerifier();

        await client.Tokens.AcquireAsync(new CodeApiTokenRequest
        {
            ClientId = "id",
            Code = "c0de",
            RedirectUri = "https://app.test/back?x=1",
            CodeVerifier = verifier,
        });
        await client.PingAsync();

        Assert.Matches("^[A-Za-z0-9._~-]{43,128}$", verifier);
        Assert.Equal("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", Pkce.CreateChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
        Assert.Equal(
            [
                ("grant_type", "authorization_code"), ("client_id", "id"), ("code", "c0de"), ("redirect_uri", "https://app.test/back?x=1"),
                ("code_verifier", verifier),
            ],
            network.TokenRequest.Form);
        Assert.Equal("Bearer t0ken", Assert.Single(network.ApiRequests).Authorization);
    }

    [Fact]
    public async Task Without_a_sign_in_the_operation_is_not_sent()
    {
        var network = new RecordingNetwork();
        using var client = CodeApi.Create(new CodeApiOptions { ClientId = "id" }, network);

        var refused = await Assert.ThrowsAsync<OAuthException>(() => client.PingAsync());

        Assert.Equal(OAuthErrorKind.SignInRequired, refused.Kind);
        Assert.Empty(network.ApiRequests);
        Assert.Empty(network.TokenRequests);
    }

    [Fact, Trait("Acceptance", "S-REQ-09")]
    [Dialect("OAuthFlow.TokenExchange")]
    public async Task A_token_exchange_names_the_subject_and_pairs_the_actor_with_its_type()
    {
        var network = new RecordingNetwork();
        using var client = ExchangeApi.Create(new ExchangeApiOptions { ClientId = "id", ClientSecret = "s3cret" }, network);
        var request = new ExchangeApiTokenRequest
        {
            ClientId = "id",
            ClientSecret = "s3cret",
            SubjectToken = "token-of-the-subject",
            SubjectTokenType = AccessTokenType,
            Audience = "service",
        };

        await client.Tokens.AcquireAsync(request);
        await client.Tokens.AcquireAsync(request with { ActorToken = "actor", ActorTokenType = AccessTokenType });

        var (alone, acting) = (network.TokenRequests[0].Form, network.TokenRequests[1].Form);
        Assert.Contains(("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange"), alone);
        Assert.Contains(("subject_token", "token-of-the-subject"), alone);
        Assert.Contains(("subject_token_type", AccessTokenType), alone);
        Assert.Contains(("audience", "service"), alone);
        Assert.DoesNotContain(alone, pair => pair.Name.StartsWith("actor_", StringComparison.Ordinal));
        Assert.Contains(("actor_token", "actor"), acting);
        Assert.Contains(("actor_token_type", AccessTokenType), acting);
        await Assert.ThrowsAsync<ArgumentException>(() => client.Tokens.AcquireAsync(request with { ActorToken = "actor" }));
    }

    [Fact, Trait("Acceptance", "S-REQ-10")]
    [Dialect("OAuthFlow.JwtBearer", "ClientAuthentication.Unidentified")]
    public async Task A_jwt_bearer_grant_is_the_assertion()
    {
        var network = new RecordingNetwork();
        using var client = AssertionApi.Create(new AssertionApiOptions(), network);

        await client.Tokens.AcquireAsync(new AssertionApiTokenRequest { Assertion = "a.b.c" });

        Assert.Equal(
            [("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"), ("assertion", "a.b.c")],
            network.TokenRequest.Form);
    }
}
