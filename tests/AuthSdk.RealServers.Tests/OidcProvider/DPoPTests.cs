using System.Security.Cryptography;
using AuthSdk.RealServers.Tests.Apis;
using AuthSdk.RealServers.Tests.Harness;

namespace AuthSdk.RealServers.Tests.OidcProvider;

/// <summary>Tokens that are bound to a key, at a server that nobody here wrote and that demands nonces (RFC 9449).</summary>
public sealed class DPoPTests : IAsyncLifetime
{
    private const string RedirectUri = "http://127.0.0.1:8199/callback";

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private ServerProcess? _server;

    public async Task InitializeAsync() => _server = await ServerProcess.StartAsync("oidc-provider", ("DPOP_NONCE", "1"));

    public async Task DisposeAsync()
    {
        _key.Dispose();
        await _server!.DisposeAsync();
    }

    [Fact, Trait("Acceptance", "S-SEC-14"), Trait("Acceptance", "S-SEC-15")]
    public async Task A_person_s_token_is_bought_used_and_refreshed_with_proofs_and_nonces()
    {
        using var client = await SignInAsync();
        var log = _server!.Log.FromHere();

        Assert.Equal(Person.UserName, (await client.GetAsync()).Sub);
        await client.Tokens.Default.RenewAsync(client.Tokens.Default.Current!);
        Assert.Equal(Person.UserName, (await client.GetAsync()).Sub);

        Assert.Equal("DPoP", client.Tokens.Default.Current!.TokenType);
        Assert.Equal([("/me", 200), ("/token", 200), ("/me", 200)], log.Requests.Select(request => (request.Path, request.Status)));
        await client.Tokens.RevokeAsync();
        Assert.Null(client.Tokens.Default.Current);
    }

    [Fact, Trait("Acceptance", "S-SEC-15")]
    public async Task The_API_demands_a_nonce_of_a_client_that_has_none_yet_and_gets_it()
    {
        using var client = await SignInAsync();
        using var newcomer = Create(SigningKey.FromECDsa(_key));
        newcomer.Tokens.Default.Accept(client.Tokens.Default.Current!.Response);
        var log = _server!.Log.FromHere();

        Assert.Equal(Person.UserName, (await newcomer.GetAsync()).Sub);

        Assert.Equal([("/me", 401), ("/me", 200)], log.Requests.Select(request => (request.Path, request.Status)));
    }

    [Fact, Trait("Acceptance", "S-SEC-14")]
    public async Task Another_key_opens_nothing()
    {
        using var client = await SignInAsync();
        using var thief = Create(key: null);
        thief.Tokens.Default.Accept(client.Tokens.Default.Current!.Response);

        var log = _server!.Log.FromHere();

        var refusal = await Assert.ThrowsAsync<OAuthException>(() => thief.GetAsync());

        // One repetition for the nonce, then one attempt to renew: the refresh token of a public client is bound to the key as well.
        Assert.Equal(OAuthErrorKind.SignInRequired, refusal.Kind);
        Assert.Equal([("/me", 401), ("/me", 401), ("/token", 400)], log.Requests.Select(request => (request.Path, request.Status)));
    }

    [Fact, Trait("Acceptance", "S-SEC-15")]
    public async Task Client_credentials_buy_a_bound_token_in_two_requests()
    {
        using var client = BoundRecordsApi.Create(
            new BoundRecordsApiOptions { Server = _server!.Address, ClientId = "basic-client", ClientSecret = "basic-secret" });
        var log = _server.Log.FromHere();

        var token = await client.Tokens.Default.GetTokenAsync();
        var answer = await client.Tokens.IntrospectAsync(token.Value);

        Assert.Equal((true, "DPoP"), (answer.Active, answer.TokenType));
        Assert.Equal([("/token", 400), ("/token", 200), ("/token/introspection", 200)], log.Requests.Select(request => (request.Path, request.Status)));
    }

    private BoundPersonApiClient Create(SigningKey? key) =>
        BoundPersonApi.Create(new BoundPersonApiOptions { Server = _server!.Address, ClientId = "public-client", DPoPKey = key, Tokens = { RefreshAhead = false } });

    private async Task<BoundPersonApiClient> SignInAsync()
    {
        using var person = new Person(_server!.Address);
        var client = Create(SigningKey.FromECDsa(_key));
        var log = _server.Log.FromHere();
        var request = client.Tokens.Flow.CreateAuthorizationRequest(RedirectUri);
        await client.Tokens.SignInAsync(request, await person.SignInAsync(client.Tokens.Flow.CreateAuthorizationUrl(request)));
        Assert.Equal([400, 200], log.Requests.Where(sent => sent.Path == "/token").Select(sent => sent.Status));
        return client;
    }
}
