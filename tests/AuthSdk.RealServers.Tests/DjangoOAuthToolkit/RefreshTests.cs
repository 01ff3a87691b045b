using AuthSdk.RealServers.Tests.Harness;
using AuthSdk.Testing;

namespace AuthSdk.RealServers.Tests.DjangoOAuthToolkit;

/// <summary>Renewal with a refresh token that django-oauth-toolkit replaces each time, and whose access token dies with it.</summary>
[Collection(Collections.Django)]
public sealed class RefreshTests(DjangoServer server)
{
    private static readonly TimeSpan TenHours = TimeSpan.FromSeconds(36000);

    private readonly RequestLog _log = server.Log.FromHere();
    private readonly ManualTimeProvider _clock = new();

    [Fact, Trait("Acceptance", "S-REQ-06"), Trait("Acceptance", "S-RES-23"), Trait("Acceptance", "S-CACHE-01")]
    public async Task Three_expiries_are_three_refreshes_and_the_password_is_sent_once()
    {
        using var client = server.CreatePasswordClient(_clock);

        await client.ListAsync();
        for (var expiry = 0; expiry < 3; expiry++)
        {
            _clock.Advance(TenHours);
            await client.ListAsync();
            await client.ListAsync();
        }

        Assert.Equal(["password", "refresh_token", "refresh_token", "refresh_token"], _log.Grants);
        Assert.Equal(Enumerable.Repeat<int?>(200, 7), _log.ApiRequests.Select(request => request.Status));
    }

    [Fact, Trait("Acceptance", "S-CACHE-02"), Trait("Acceptance", "S-CACHE-18")]
    public async Task Twenty_callers_at_the_start_and_at_expiry_make_one_request_each_time()
    {
        using var client = server.CreatePasswordClient(_clock);

        await Crowd.CallAsync(20, () => client.ListAsync());
        _clock.Advance(TenHours);
        await Crowd.CallAsync(20, () => client.ListAsync());

        Assert.Equal(["password", "refresh_token"], _log.Grants);
    }

    [Fact, Trait("Acceptance", "S-CACHE-05")]
    public async Task Callers_on_their_way_while_a_renewal_ahead_kills_their_token_succeed_without_another_renewal()
    {
        var options = server.PasswordOptions();
        options.Tokens.RefreshAhead = true;
        using var client = Apis.PasswordApi.Create(options, timeProvider: _clock);

        await client.ListAsync();
        _clock.Advance(TenHours * 0.86);
        var pages = await Crowd.CallAsync(50, () => client.ListAsync());

        Assert.All(pages, page => Assert.Equal(12, page.Count));
        await Until.True(() => _log.Grants.Count >= 2);
        Assert.Equal(["password", "refresh_token"], _log.Grants);
    }

    [Fact, Trait("Acceptance", "S-ERR-11")]
    public async Task A_refresh_token_that_somebody_else_used_costs_one_password_grant()
    {
        using var client = server.CreatePasswordClient(_clock);
        await client.ListAsync();
        using (var other = server.Endpoint())
        {
            await other.RefreshAsync(client.Tokens.Default.Current!.Response.RefreshToken!);
        }

        _clock.Advance(TenHours);
        await client.ListAsync();
        _clock.Advance(TenHours);
        await client.ListAsync();

        Assert.Equal(["password", "refresh_token", "refresh_token 400", "password", "refresh_token"], _log.Grants);
    }

    [Fact, Trait("Acceptance", "S-USE-03"), Trait("Acceptance", "S-RES-19")]
    public async Task A_token_that_expired_at_the_server_before_it_did_here_is_refreshed_and_the_call_repeated()
    {
        var shortLived = new ShortLivedDjangoServer();
        await shortLived.InitializeAsync();
        try
        {
            using var client = shortLived.CreatePasswordClient(_clock);
            await client.ListAsync();
            await shortLived.UntilExpiredAsync(client.Tokens.Default.Current!);

            var log = shortLived.Log.FromHere();
            var page = await client.ListAsync();

            Assert.Equal(12, page.Count);
            Assert.Equal([401, 200, 200], log.Requests.Select(request => request.Status));
            Assert.Equal(["refresh_token"], log.Grants);
        }
        finally
        {
            await shortLived.DisposeAsync();
        }
    }
}
