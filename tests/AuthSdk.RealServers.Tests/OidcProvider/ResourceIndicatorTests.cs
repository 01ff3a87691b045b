using System.Net;
using AuthSdk.Http;
using AuthSdk.RealServers.Tests.Apis;
using AuthSdk.RealServers.Tests.Harness;
using AuthSdk.Tokens;

namespace AuthSdk.RealServers.Tests.OidcProvider;

/// <summary>Tokens for one resource (RFC 8707), which are signed JWTs here.</summary>
[Collection(Collections.Oidc)]
public sealed class ResourceIndicatorTests(OidcServer server)
{
    private readonly RequestLog _log = server.Log.FromHere();

    [Fact, Trait("Acceptance", "S-REQ-11"), Trait("Acceptance", "S-RES-18")]
    public async Task The_declared_resource_is_the_audience_and_the_lifetime_comes_from_the_token_itself()
    {
        using var client = RecordsResourceApi.Create(
            new RecordsResourceApiOptions { Server = server.Address, ClientId = "basic-client", ClientSecret = "basic-secret" });

        var answer = await client.GetAsync();

        Assert.Equal(new RecordsAnswer("basic-client", "read", "https://records.example/"), answer);
        var token = client.Tokens.Default.Current!;
        Assert.Equal(TokenLifetimeOrigin.JwtExpiry, token.LifetimeOrigin);
        Assert.InRange(token.Lifetime, TimeSpan.FromSeconds(3570), TimeSpan.FromSeconds(3600));
    }

    [Fact, Trait("Acceptance", "S-ERR-03")]
    public async Task An_unknown_resource_is_invalid_target()
    {
        using var client = UnknownResourceApi.Create(
            new UnknownResourceApiOptions { Server = server.Address, ClientId = "basic-client", ClientSecret = "basic-secret" });

        var error = await Assert.ThrowsAsync<OAuthException>(() => client.GetAsync());

        Assert.Equal("invalid_target", error.Error);
        Assert.Equal(400, Assert.Single(_log.Requests).Status);
    }

    [Fact, Trait("Acceptance", "S-USE-03"), Trait("Acceptance", "S-USE-04")]
    public async Task A_token_for_another_resource_is_renewed_once_and_then_the_API_has_the_last_word()
    {
        using var client = ReportsResourceApi.Create(
            new ReportsResourceApiOptions { Server = server.Address, ClientId = "basic-client", ClientSecret = "basic-secret" });

        var refusal = await Assert.ThrowsAsync<ApiException>(() => client.GetAsync());

        Assert.Equal(HttpStatusCode.Unauthorized, refusal.StatusCode);
        Assert.Contains("aud", refusal.Content, StringComparison.Ordinal);
        Assert.Equal([200, 401, 200, 401], _log.Requests.Select(request => request.Status));
    }
}
