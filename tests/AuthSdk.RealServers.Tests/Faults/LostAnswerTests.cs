using AuthSdk.RealServers.Tests.Apis;
using AuthSdk.RealServers.Tests.Harness;
using AuthSdk.Testing;

namespace AuthSdk.RealServers.Tests.Faults;

/// <summary>Token requests whose answer does not come or comes in half.</summary>
[Collection(Collections.Faults)]
public sealed class LostAnswerTests(FaultyServers servers)
{
    private readonly ManualTimeProvider _clock = new();

    public static TheoryData<string, bool> BrokenConnections { get; } = new()
    {
        { "reset", false },
        { "reset", true },
        { "cut", true },
    };

    [Theory, Trait("Acceptance", "S-ERR-08"), Trait("Acceptance", "S-ERR-13")]
    [MemberData(nameof(BrokenConnections))]
    public async Task A_broken_connection_is_a_temporary_transport_error_and_the_next_call_succeeds(string kind, bool forward)
    {
        var log = servers.OidcProxy.Log.FromHere();
        using var client = RecordsApi.Create(OidcServer.RecordsOptions(servers.OidcProxy.Address));
        await servers.OidcProxy.BreakAsync(new Fault(kind) { Forward = forward }.OfPath("/token"));

        var error = await Assert.ThrowsAsync<OAuthException>(() => client.GetAsync());
        Assert.Equal("basic-client", (await client.GetAsync()).ClientId);

        Assert.Equal((OAuthErrorKind.Transport, true), (error.Kind, error.IsTemporary));
        Assert.NotNull(error.InnerException);
        Assert.Equal([kind, null, null], log.Requests.Select(request => request.Fault));
    }

    [Fact, Trait("Acceptance", "S-CACHE-03")]
    public async Task Fifty_callers_share_one_silence_up_to_the_time_out_and_the_next_call_asks_again()
    {
        var log = servers.OidcProxy.Log.FromHere();
        var options = OidcServer.RecordsOptions(servers.OidcProxy.Address);
        options.Tokens.RequestTimeout = TimeSpan.FromSeconds(1);
        using var client = RecordsApi.Create(options);
        await servers.OidcProxy.BreakAsync(Fault.Silence().OfPath("/token"));

        var errors = await Crowd.FailAsync<OAuthException>(50, () => client.GetAsync());
        Assert.Equal("basic-client", (await client.GetAsync()).ClientId);

        Assert.All(errors, error => Assert.Equal((OAuthErrorKind.Transport, true), (error.Kind, error.IsTemporary)));
        Assert.Contains("within 1 seconds (RequestTimeout)", errors[0].Message, StringComparison.Ordinal);
        Assert.Equal(["client_credentials", "client_credentials"], log.Grants);
    }

    [Fact, Trait("Acceptance", "S-RES-23")]
    public async Task A_lost_answer_to_a_refresh_costs_a_password_grant_where_the_password_is_at_hand()
    {
        using var client = PasswordApi.Create(DjangoServer.PasswordOptions(servers.DjangoProxy.Address), timeProvider: _clock);
        await client.ListAsync();
        var log = servers.Django.Log.FromHere();

        await servers.DjangoProxy.BreakAsync(Fault.Reset(afterTheServerDidItsWork: true).OfGrant("refresh_token"));
        _clock.Advance(TimeSpan.FromSeconds(36000));
        var error = await Assert.ThrowsAsync<OAuthException>(() => client.ListAsync());
        await client.ListAsync();

        Assert.Equal(OAuthErrorKind.Transport, error.Kind);
        Assert.Equal(["refresh_token", "refresh_token 400", "password"], log.Grants);
    }

    [Fact]
    public async Task A_lost_answer_to_a_refresh_costs_a_new_sign_in_where_reuse_is_detected()
    {
        using var client = await Person.SignInAsync(servers.OidcProxy.Address, _clock);
        var log = servers.Oidc.Log.FromHere();

        await servers.OidcProxy.BreakAsync(Fault.Reset(afterTheServerDidItsWork: true).OfGrant("refresh_token"));
        _clock.Advance(TimeSpan.FromHours(1));
        var lost = await Assert.ThrowsAsync<OAuthException>(() => client.GetAsync());
        var ended = await Assert.ThrowsAsync<OAuthException>(() => client.GetAsync());

        Assert.Equal((OAuthErrorKind.Transport, OAuthErrorKind.SignInRequired), (lost.Kind, ended.Kind));
        Assert.Equal(["refresh_token", "refresh_token 400"], log.Grants);
    }

    [Fact]
    public async Task A_refresh_that_never_reached_the_server_costs_nothing()
    {
        using var client = await Person.SignInAsync(servers.OidcProxy.Address, _clock);
        var log = servers.Oidc.Log.FromHere();

        await servers.OidcProxy.BreakAsync(Fault.Reset().OfGrant("refresh_token"));
        _clock.Advance(TimeSpan.FromHours(1));
        await Assert.ThrowsAsync<OAuthException>(() => client.GetAsync());

        Assert.Equal(Person.UserName, (await client.GetAsync()).Sub);
        Assert.Equal(["refresh_token"], log.Grants);
    }

    [Fact, Trait("Acceptance", "S-CACHE-06")]
    public async Task A_renewal_ahead_that_breaks_is_nobody_s_error()
    {
        var options = OidcServer.RecordsOptions(servers.OidcProxy.Address);
        options.Tokens.RefreshAhead = true;
        using var client = RecordsApi.Create(options, timeProvider: _clock);
        await client.GetAsync();
        var log = servers.OidcProxy.Log.FromHere();

        await servers.OidcProxy.BreakAsync(Fault.Reset().OfPath("/token"));
        _clock.Advance(TimeSpan.FromSeconds(3100));
        await client.GetAsync();
        await Until.True(() => log.Grants.Count == 1);
        await client.GetAsync();
        await client.GetAsync();

        Assert.Equal(["client_credentials"], log.Grants);
        Assert.Equal(3, log.ApiRequests.Count);
    }
}
