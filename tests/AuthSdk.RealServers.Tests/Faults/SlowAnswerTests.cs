using AuthSdk.RealServers.Tests.Apis;
using AuthSdk.RealServers.Tests.Harness;
using AuthSdk.Testing;

namespace AuthSdk.RealServers.Tests.Faults;

/// <summary>Token answers that take their time.</summary>
[Collection(Collections.Faults)]
public sealed class SlowAnswerTests(FaultyServers servers)
{
    private readonly RequestLog _log = servers.OidcProxy.Log.FromHere();

    [Fact, Trait("Acceptance", "S-CACHE-02")]
    public async Task A_token_that_arrives_in_crumbs_serves_all_who_waited_for_it()
    {
        using var client = RecordsApi.Create(OidcServer.RecordsOptions(servers.OidcProxy.Address));
        await servers.OidcProxy.BreakAsync(Fault.Slow(bytes: 10, milliseconds: 20).OfPath("/token"));

        var answers = await Crowd.CallAsync(50, () => client.GetAsync());

        Assert.All(answers, answer => Assert.Equal("basic-client", answer.ClientId));
        Assert.Equal(["client_credentials"], _log.Grants);
    }

    [Fact, Trait("Acceptance", "S-ERR-08")]
    public async Task A_body_that_does_not_come_to_its_end_runs_into_the_time_out()
    {
        var options = OidcServer.RecordsOptions(servers.OidcProxy.Address);
        options.Tokens.RequestTimeout = TimeSpan.FromSeconds(1);
        using var client = RecordsApi.Create(options);
        await servers.OidcProxy.BreakAsync(Fault.Slow(bytes: 1, milliseconds: 100).OfPath("/token"));

        var error = await Assert.ThrowsAsync<OAuthException>(() => client.GetAsync());

        Assert.Equal((OAuthErrorKind.Transport, true), (error.Kind, error.IsTemporary));
        Assert.Contains("(RequestTimeout)", error.Message, StringComparison.Ordinal);
        Assert.Equal("basic-client", (await client.GetAsync()).ClientId);
    }

    [Fact, Trait("Acceptance", "S-ERR-09"), Trait("Acceptance", "S-CACHE-11"), Trait("Acceptance", "S-CACHE-12")]
    public async Task A_caller_who_gives_up_leaves_at_once_and_takes_the_request_from_nobody()
    {
        using var client = RecordsApi.Create(OidcServer.RecordsOptions(servers.OidcProxy.Address));
        await servers.OidcProxy.BreakAsync(Fault.Slow(bytes: 10, milliseconds: 150).OfPath("/token"));
        using var patience = new CancellationTokenSource();

        var first = client.GetAsync(patience.Token);
        var second = client.GetAsync();
        await Until.True(() => _log.Grants.Count == 1);
        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.False(second.IsCompleted);
        Assert.Equal("basic-client", (await second).ClientId);
        Assert.Equal(["client_credentials"], _log.Grants);
    }

    [Fact]
    public async Task A_server_that_hangs_for_one_client_delays_no_other()
    {
        var clock = new ManualTimeProvider();
        using var hanging = RecordsApi.Create(OidcServer.RecordsOptions(servers.OidcProxy.Address), timeProvider: clock);
        using var other = RecordsApi.Create(OidcServer.RecordsOptions(servers.OidcProxy.Address));
        await servers.OidcProxy.BreakAsync(Fault.Silence().OfPath("/token"));

        var waiting = hanging.GetAsync();
        await Until.True(() => _log.Grants.Count == 1);
        Assert.Equal("basic-client", (await other.GetAsync()).ClientId);
        Assert.False(waiting.IsCompleted);

        clock.Advance(TimeSpan.FromSeconds(30));
        await Assert.ThrowsAsync<OAuthException>(() => waiting);
    }
}
