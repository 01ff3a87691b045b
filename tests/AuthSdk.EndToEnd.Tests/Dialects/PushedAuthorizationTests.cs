using System.Security.Cryptography;

namespace AuthSdk.EndToEnd.Tests.Dialects;

/// <summary>Authorization requests that go to the server directly (RFC 9126), and the browser that carries none of their parameters.</summary>
public sealed class PushedAuthorizationTests : IDisposable
{
    private const string Reference = "urn:ietf:params:oauth:request_uri:6esc_11ACC5bwc014ltc14eY22c";

    private readonly RecordingNetwork _network = new();

    public PushedAuthorizationTests() => _network.Script.Enqueue($$"""{"request_uri":"{{Reference}}","expires_in":60}""");

    public void Dispose() => _network.Dispose();

    [Fact, Trait("Acceptance", "S-SEC-13")]
    [Dialect("OAuthProvider.PushedAuthorizationRequestUrl", "TokenGrant.Authorization")]
    public async Task The_parameters_are_pushed_with_the_client_authentication_and_the_browser_carries_none_of_them()
    {
        using var client = PushedApi.Create(new PushedApiOptions { ClientId = "id", ClientSecret = "s3cret-K9w2", Tenant = "pets" }, _network);
        var request = client.Tokens.Flow.CreateAuthorizationRequest("com.example.app:/back") with { LoginHint = "jo@example.org" };

        var pushed = await client.Tokens.Flow.PushAuthorizationRequestAsync(request);

        Assert.Equal(("POST", "https://pets.auth.test/token/par?v=3"), (_network.TokenRequest.Method, _network.TokenRequest.Url));
        Assert.Equal("Basic " + Convert.ToBase64String("id:s3cret-K9w2"u8), _network.TokenRequest.Authorization);
        Assert.Equal(
            [
                ("response_type", "code"), ("appid", "id"), ("redirect_uri", "com.example.app:/back"), ("scope", "a,b"), ("state", request.State),
                ("code_challenge", Pkce.CreateChallenge(request.CodeVerifier.Reveal())), ("code_challenge_method", "S256"), ("resource", "https://api.test/"),
                ("access_type", "offline"), ("login_hint", "jo@example.org"),
            ],
            _network.TokenRequest.Form);
        Assert.Equal($"https://pets.auth.test/authorize?v=2&appid=id&request_uri={Uri.EscapeDataString(Reference)}", pushed.AuthorizationUrl.AbsoluteUri);
        Assert.Equal(TimeSpan.FromSeconds(60), pushed.ExpiresIn);
    }

    [Fact, Trait("Acceptance", "S-SEC-13")]
    public async Task The_code_that_the_browser_brings_back_is_redeemed_with_what_was_pushed()
    {
        using var client = PushedApi.Create(new PushedApiOptions { ClientId = "id", ClientSecret = "s3cret-K9w2", Tenant = "pets" }, _network);
        var request = client.Tokens.Flow.CreateAuthorizationRequest("https://app.test/back");
        await client.Tokens.Flow.PushAuthorizationRequestAsync(request);

        await client.Tokens.SignInAsync(request, new Uri($"https://app.test/back?code=c0de-3141&state={request.State}"));
        await client.PingAsync();

        Assert.Contains($"\"code_verifier\":\"{request.CodeVerifier.Reveal()}\"", _network.TokenRequests[1].Body, StringComparison.Ordinal);
        Assert.Equal("Bearer t0ken", Assert.Single(_network.ApiRequests).Authorization);
    }

    [Fact]
    public async Task Another_address_for_pushed_requests_is_an_option()
    {
        var options = new PushedApiOptions
        {
            ClientId = "id",
            ClientSecret = "s3cret-K9w2",
            Tenant = "pets",
            PushedAuthorizationRequestEndpoint = new Uri("https://elsewhere.test/token/par"),
        };
        using var client = PushedApi.Create(options, _network);

        await client.Tokens.Flow.PushAuthorizationRequestAsync(client.Tokens.Flow.CreateAuthorizationRequest("https://app.test/back"));

        Assert.Equal("https://elsewhere.test/token/par", _network.TokenRequest.Url);
    }

    [Fact, Trait("Acceptance", "S-SEC-13")]
    public async Task An_assertion_is_for_the_endpoint_that_it_is_sent_to()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var client = PushedAssertionApi.Create(new PushedAssertionApiOptions { ClientId = "id", SigningKey = SigningKey.FromECDsa(key) }, _network);

        await client.Tokens.Flow.PushAuthorizationRequestAsync(client.Tokens.Flow.CreateAuthorizationRequest("https://app.test/back"));

        var form = _network.TokenRequest.Form.ToDictionary(pair => pair.Name, pair => pair.Value);
        Assert.Equal("id", form["client_id"]);
        Assert.Contains("\"aud\":\"https://auth.test/token/par\"", Payload(form["client_assertion"]), StringComparison.Ordinal);
        Assert.Null(_network.TokenRequest.Authorization);
    }

    [Fact, Trait("Acceptance", "S-SEC-13")]
    public async Task A_secret_in_the_body_is_pushed_and_never_part_of_the_address_nor_of_what_is_kept()
    {
        using var client = PushedPostApi.Create(new PushedPostApiOptions { ClientId = "id", ClientSecret = "s3cret-K9w2" }, _network);
        var request = client.Tokens.Flow.CreateAuthorizationRequest("https://app.test/back");

        var pushed = await client.Tokens.Flow.PushAuthorizationRequestAsync(request);

        Assert.Contains(("client_secret", "s3cret-K9w2"), _network.TokenRequest.Form);
        Assert.Equal($"?client_id=id&request_uri={Uri.EscapeDataString(Reference)}", pushed.AuthorizationUrl.Query);
        Assert.DoesNotContain(typeof(PushedPostApiAuthorizationRequest).GetProperties(), property => property.Name == "ClientSecret");
    }

    [Fact]
    public async Task A_redirect_uri_that_no_server_takes_is_not_pushed()
    {
        using var client = PushedPostApi.Create(new PushedPostApiOptions { ClientId = "id", ClientSecret = "s3cret-K9w2" }, _network);

        await Assert.ThrowsAsync<ArgumentException>(
            () => client.Tokens.Flow.PushAuthorizationRequestAsync(client.Tokens.Flow.CreateAuthorizationRequest("/back")));

        Assert.Empty(_network.TokenRequests);
    }

    private static string Payload(string assertion)
    {
        var payload = assertion.Split('.')[1].Replace('-', '+').Replace('_', '/');
        return System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(payload.PadRight((payload.Length + 3) / 4 * 4, '=')));
    }
}
