using System.Globalization;
using System.Net;
using AuthSdk.RealServers.Tests.Apis;
using AuthSdk.RealServers.Tests.Harness;
using AuthSdk.Testing;

namespace AuthSdk.RealServers.Tests.Faults;

/// <summary>Answers of a token endpoint, or of what stands in front of it, that are no tokens.</summary>
[Collection(Collections.Faults)]
public sealed class BusyServerTests(FaultyServers servers)
{
    private readonly ManualTimeProvider _clock = new(DateTimeOffset.UtcNow);
    private readonly RequestLog _log = servers.OidcProxy.Log.FromHere();

    [Theory, Trait("Acceptance", "S-ERR-07")]
    [InlineData(429, false)]
    [InlineData(503, false)]
    [InlineData(429, true)]
    [InlineData(503, true)]
    public async Task Retry_After_keeps_all_callers_away_for_as_long_as_it_says(int status, bool asDate)
    {
        using var client = RecordsApi.Create(OidcServer.RecordsOptions(servers.OidcProxy.Address), timeProvider: _clock);
        var retryAfter = asDate ? _clock.GetUtcNow().AddSeconds(30).ToString("R", CultureInfo.InvariantCulture) : "30";
        await servers.OidcProxy.BreakAsync(Fault.Respond(status, headers: ("Retry-After", retryAfter)).OfPath("/token"));

        var error = await Assert.ThrowsAsync<OAuthException>(() => client.GetAsync());
        _clock.Advance(error.RetryAfter!.Value - TimeSpan.FromTicks(1));
        var shared = await Crowd.FailAsync<OAuthException>(20, () => client.GetAsync());
        Assert.Single(_log.Requests);
        _clock.Advance(TimeSpan.FromTicks(1));
        await client.GetAsync();

        Assert.Equal(((HttpStatusCode)status, true), (error.StatusCode!.Value, error.IsTemporary));
        Assert.InRange(error.RetryAfter.Value, TimeSpan.FromSeconds(29), TimeSpan.FromSeconds(30));
        Assert.All(shared, later => Assert.Equal(error.RetryAfter, later.RetryAfter));
        Assert.Equal(["client_credentials", "client_credentials"], _log.Grants);
    }

    [Fact, Trait("Acceptance", "S-ERR-07"), Trait("Acceptance", "S-CACHE-07")]
    public async Task A_refresh_that_is_told_to_wait_does_not_try_with_the_password_instead()
    {
        using var client = PasswordApi.Create(DjangoServer.PasswordOptions(servers.DjangoProxy.Address), timeProvider: _clock);
        await client.ListAsync();
        var log = servers.DjangoProxy.Log.FromHere();
        await servers.DjangoProxy.BreakAsync(Fault.Respond(429, headers: ("Retry-After", "5")).OfPath("/o/token/"));

        _clock.Advance(TimeSpan.FromSeconds(36000));
        await Assert.ThrowsAsync<OAuthException>(() => client.ListAsync());
        await Assert.ThrowsAsync<OAuthException>(() => client.ListAsync());
        _clock.Advance(TimeSpan.FromSeconds(5));
        await client.ListAsync();

        Assert.Equal(["refresh_token", "refresh_token"], log.Grants);
    }

    [Fact, Trait("Acceptance", "S-ERR-05")]
    public async Task A_gateway_s_page_is_a_temporary_error_with_its_status()
    {
        var error = await BrokenOnceAsync(Fault.Respond(502, "<html><h1>Bad Gateway</h1></html>", ("Content-Type", "text/html")));

        Assert.Equal((OAuthErrorKind.Server, HttpStatusCode.BadGateway, true), (error.Kind, error.StatusCode!.Value, error.IsTemporary));
        Assert.Contains("Bad Gateway", error.Message, StringComparison.Ordinal);
    }

    [Fact, Trait("Acceptance", "S-RES-07")]
    public async Task A_page_with_status_200_is_a_protocol_error_that_names_its_type()
    {
        var error = await BrokenOnceAsync(Fault.Respond(200, "<html>Welcome to the hotel's network</html>", ("Content-Type", "text/html")));

        Assert.Equal(OAuthErrorKind.Protocol, error.Kind);
        Assert.Contains("text/html", error.Message, StringComparison.Ordinal);
    }

    [Fact, Trait("Acceptance", "S-RES-07")]
    public async Task A_body_that_is_called_compressed_and_is_not_is_a_protocol_error()
    {
        var error = await BrokenOnceAsync(Fault.Respond(
            200, """{"access_token":"a","token_type":"Bearer"}""", ("Content-Type", "application/json"), ("Content-Encoding", "gzip")));

        Assert.Equal((OAuthErrorKind.Protocol, HttpStatusCode.OK), (error.Kind, error.StatusCode!.Value));
    }

    [Fact, Trait("Acceptance", "S-ERR-07")]
    public async Task A_delay_counts_although_its_page_is_not_compressed_as_it_says()
    {
        using var client = RecordsApi.Create(OidcServer.RecordsOptions(servers.OidcProxy.Address), timeProvider: _clock);
        await servers.OidcProxy.BreakAsync(
            Fault.Respond(503, "<html>", ("Retry-After", "30"), ("Content-Encoding", "gzip")).OfPath("/token"));

        var error = await Assert.ThrowsAsync<OAuthException>(() => client.GetAsync());
        await Assert.ThrowsAsync<OAuthException>(() => client.GetAsync());

        Assert.Equal((TimeSpan.FromSeconds(30), true), (error.RetryAfter, error.IsTemporary));
        Assert.Single(_log.Requests);
    }

    [Theory, Trait("Acceptance", "S-SEC-03")]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirection_is_not_followed(int status)
    {
        var error = await BrokenOnceAsync(Fault.Respond(status, headers: ("Location", "/elsewhere")));

        Assert.Equal((HttpStatusCode)status, error.StatusCode);
        Assert.Contains("/elsewhere", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_log.Requests, request => request.Path == "/elsewhere");
    }

    /// <summary>The error of a call whose token request gets that answer. The next call succeeds: nothing of it was kept.</summary>
    private async Task<OAuthException> BrokenOnceAsync(Fault fault)
    {
        using var client = RecordsApi.Create(OidcServer.RecordsOptions(servers.OidcProxy.Address), timeProvider: _clock);
        await servers.OidcProxy.BreakAsync(fault.OfPath("/token"));

        var error = await Assert.ThrowsAsync<OAuthException>(() => client.GetAsync());
        Assert.Single(_log.Requests);
        Assert.Equal("basic-client", (await client.GetAsync()).ClientId);
        Assert.DoesNotContain("basic-secret", error.ToString(), StringComparison.Ordinal);
        return error;
    }
}
