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

    private DeviceApiClient Device() =>
        DeviceApi.Create(new DeviceApiOptions { Server = server.Address, ClientId = "device-client" }, timeProvider: new JumpingTimeProvider());
}
