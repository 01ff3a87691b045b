using System.Net;
using AuthSdk.Http;
using AuthSdk.RealServers.Tests.Harness;
using AuthSdk.Testing;

namespace AuthSdk.RealServers.Tests.DjangoOAuthToolkit;

/// <summary>Tokens that die before their time.</summary>
[Collection(Collections.Django)]
public sealed class RevocationTests(DjangoServer server)
{
    private readonly ManualTimeProvider _clock = new();

    [Fact, Trait("Acceptance", "S-USE-03")]
    public async Task Fifty_callers_with_a_revoked_token_share_one_renewal_although_the_refresh_ends_in_a_500_page()
    {
        using var client = server.CreatePasswordClient(_clock);
        await client.ListAsync();
        await RevokeAsync(client.Tokens.Default.Current!.Value, "access_token");

        var log = server.Log.FromHere();
        var pages = await Crowd.CallAsync(50, () => client.ListAsync());

        Assert.All(pages, page => Assert.Equal(12, page.Count));
        Assert.Equal(["refresh_token 500", "password"], log.Grants);
    }

    [Fact, Trait("Acceptance", "S-ERR-11")]
    public async Task A_revoked_refresh_token_takes_its_access_token_along_and_costs_one_password_grant()
    {
        using var client = server.CreatePasswordClient(_clock);
        await client.ListAsync();
        await RevokeAsync(client.Tokens.Default.Current!.Response.RefreshToken!, "refresh_token");

        var log = server.Log.FromHere();
        var pages = await Crowd.CallAsync(20, () => client.ListAsync());

        Assert.All(pages, page => Assert.Equal(12, page.Count));
        Assert.Equal(["refresh_token 400", "password"], log.Grants);
    }

    [Fact]
    public async Task The_token_after_a_revocation_is_refreshed_as_usual()
    {
        using var client = server.CreatePasswordClient(_clock);
        await client.ListAsync();
        await RevokeAsync(client.Tokens.Default.Current!.Value, "access_token");
        await client.ListAsync();

        var log = server.Log.FromHere();
        _clock.Advance(TimeSpan.FromSeconds(36000));
        await client.ListAsync();

        Assert.Equal(["refresh_token"], log.Grants);
    }

    [Fact, Trait("Acceptance", "S-USE-05")]
    public async Task A_token_without_the_scope_is_not_renewed()
    {
        var options = server.PasswordOptions();
        options.Scopes = ["write"];
        using var client = Apis.PasswordApi.Create(options, timeProvider: _clock);

        var log = server.Log.FromHere();
        var refusal = await Assert.ThrowsAsync<ApiException>(() => client.ListAsync());

        Assert.Equal(HttpStatusCode.Forbidden, refusal.StatusCode);
        Assert.Contains("You do not have permission", refusal.Content, StringComparison.Ordinal);
        Assert.Equal([200, 403], log.Requests.Select(request => request.Status));
    }

    private async Task RevokeAsync(SecretString token, string kind)
    {
        using var endpoint = server.Endpoint();
        await endpoint.RevokeAsync(token, kind);
    }
}
