using AuthSdk.RealServers.Tests.Apis;
using AuthSdk.RealServers.Tests.Harness;
using AuthSdk.Tests.Harness;

namespace AuthSdk.RealServers.Tests.OidcProvider;

/// <summary>People who sign in at a server that nobody here wrote: with a browser, and on another device.</summary>
[Collection(Collections.Oidc)]
public sealed class SignInTests(OidcServer server)
{
    private const string RedirectUri = "http://127.0.0.1:8199/callback";

    [Fact, Trait("Acceptance", "S-REQ-07"), Trait("Acceptance", "S-SEC-06")]
    public async Task A_browser_comes_back_from_the_authorization_request_with_a_code_that_is_redeemed()
    {
        using var person = new Person(server.Address);
        using var client = BrowserApi.Create(new BrowserApiOptions { Server = server.Address, ClientId = "public-client" });
        var request = client.Tokens.Flow.CreateAuthorizationRequest(RedirectUri);

        var answer = await person.SignInAsync(client.Tokens.Flow.CreateAuthorizationUrl(request));
        var forged = await Assert.ThrowsAsync<OAuthException>(() => client.Tokens.SignInAsync(request with { State = AuthorizationResponse.CreateState() }, answer));
        var response = await client.Tokens.SignInAsync(request, answer);

        Assert.Equal(OAuthErrorKind.Refused, forged.Kind);
        Assert.Equal("openid offline_access", response.Scope);
        Assert.Equal(Person.UserName, (await client.GetAsync()).Sub);
    }

    [Fact]
    public async Task A_refused_authorization_request_becomes_an_error()
    {
        using var person = new Person(server.Address);
        using var client = BrowserApi.Create(new BrowserApiOptions { Server = server.Address, ClientId = "public-client" });
        var request = client.Tokens.Flow.CreateAuthorizationRequest(RedirectUri);
        var url = client.Tokens.Flow.CreateAuthorizationUrl(request);

        var answer = await person.SignInAsync(new Uri(url.AbsoluteUri.Replace("prompt=consent", "prompt=none", StringComparison.Ordinal)));
        var error = await Assert.ThrowsAsync<OAuthException>(() => client.Tokens.SignInAsync(request, answer));

        Assert.Equal((OAuthErrorKind.Server, "login_required"), (error.Kind, error.Error));
        Assert.NotNull(error.ErrorDescription);
    }

    [Fact, Trait("Acceptance", "S-SEC-13")]
    public async Task A_browser_carries_a_reference_to_a_request_that_was_pushed()
    {
        using var person = new Person(server.Address);
        using var client = Pushing("p4r-Vq8zK2-mT");
        var request = client.Tokens.Flow.CreateAuthorizationRequest(RedirectUri);

        var pushed = await client.Tokens.Flow.PushAuthorizationRequestAsync(request);
        var response = await client.Tokens.SignInAsync(request, await person.SignInAsync(pushed.AuthorizationUrl));

        Assert.StartsWith("?client_id=pushing-client&request_uri=urn", pushed.AuthorizationUrl.Query, StringComparison.Ordinal);
        Assert.DoesNotContain(request.State, pushed.AuthorizationUrl.AbsoluteUri, StringComparison.Ordinal);
        Assert.InRange(pushed.ExpiresIn, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(600));
        Assert.Equal("openid offline_access", response.Scope);
        Assert.Equal(Person.UserName, (await client.GetAsync()).Sub);
    }

    [Fact, Trait("Acceptance", "S-SEC-13")]
    public async Task A_request_that_is_refused_sends_no_browser_anywhere()
    {
        using var client = Pushing("p4r-Vq8zK2-mT");
        using var stranger = Pushing("p4r-wr0ng-8sD");

        var refused = await Assert.ThrowsAsync<OAuthException>(() => client.Tokens.Flow.PushAuthorizationRequestAsync(
            client.Tokens.Flow.CreateAuthorizationRequest("https://elsewhere.example/callback")));
        var unknown = await Assert.ThrowsAsync<OAuthException>(() => stranger.Tokens.Flow.PushAuthorizationRequestAsync(
            stranger.Tokens.Flow.CreateAuthorizationRequest(RedirectUri)));

        Assert.Equal((OAuthErrorKind.Server, System.Net.HttpStatusCode.BadRequest), (refused.Kind, refused.StatusCode));
        Assert.NotNull(refused.Error);
        Assert.Equal("invalid_client", unknown.Error);
    }

    [Fact, Trait("Acceptance", "S-ERR-14")]
    public async Task A_device_gets_its_token_when_the_person_has_agreed()
    {
        using var person = new Person(server.Address);
        using var client = Device();
        string? before = null;

        await client.Tokens.SignInWithDeviceAsync(async (codes, cancellationToken) =>
        {
            var request = new DeviceApiTokenRequest { ClientId = "device-client", DeviceCode = codes.DeviceCode };
            before = (await Assert.ThrowsAsync<OAuthException>(() => client.Tokens.Flow.RequestTokenAsync(request, cancellationToken))).Error;
            await person.DecideAsync(codes.VerificationUriComplete!, refuses: false);
        });

        Assert.Equal("authorization_pending", before);
        Assert.Equal(Person.UserName, (await client.GetAsync()).Sub);
    }

    [Fact, Trait("Acceptance", "S-ERR-14")]
    public async Task A_device_gets_none_when_the_person_has_refused()
    {
        using var person = new Person(server.Address);
        using var client = Device();

        var error = await Assert.ThrowsAsync<OAuthException>(() => client.Tokens.SignInWithDeviceAsync(
            async (codes, _) => await person.DecideAsync(codes.VerificationUriComplete!, refuses: true)));

        Assert.Equal("access_denied", error.Error);
    }

    [Fact, Trait("Acceptance", "S-SEC-12")]
    public async Task A_token_is_worth_something_until_it_is_revoked()
    {
        using var client = IntrospectedApi.Create(new IntrospectedApiOptions { Server = server.Address, ClientId = "basic-client", ClientSecret = "basic-secret" });
        var token = (await client.Tokens.Default.GetTokenAsync()).Value;

        var good = await client.Tokens.IntrospectAsync(token);
        await client.Tokens.RevokeAsync();
        var revoked = await client.Tokens.IntrospectAsync(token);

        Assert.Equal((true, "basic-client", "read"), (good.Active, good.ClientId, good.Scope));
        Assert.InRange(good.ExpiresAt!.Value, DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddHours(2));
        Assert.False(revoked.Active);
    }

    private PushingApiClient Pushing(string secret) =>
        PushingApi.Create(new PushingApiOptions { Server = server.Address, ClientId = "pushing-client", ClientSecret = secret });

    private DeviceApiClient Device() =>
        DeviceApi.Create(new DeviceApiOptions { Server = server.Address, ClientId = "device-client" }, timeProvider: new JumpingTimeProvider());
}
