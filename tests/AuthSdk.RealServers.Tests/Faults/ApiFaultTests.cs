using System.Net;
using AuthSdk.Http;
using AuthSdk.RealServers.Tests.Apis;
using AuthSdk.RealServers.Tests.Harness;

namespace AuthSdk.RealServers.Tests.Faults;

/// <summary>Calls of the API itself that go wrong: what concerns the token, and what does not.</summary>
[Collection(Collections.Faults)]
public sealed class ApiFaultTests(FaultyServers servers)
{
    private const string Path = "/api/records";

    private readonly RequestLog _log = servers.OidcProxy.Log.FromHere();

    [Fact, Trait("Acceptance", "S-USE-03")]
    public async Task A_401_renews_the_token_once_and_repeats_the_call()
    {
        using var client = await CreateAsync(Fault.Respond(401, headers: ("WWW-Authenticate", "Bearer error=\"invalid_token\"")));

        Assert.Equal("basic-client", (await client.GetAsync()).ClientId);

        Assert.Equal(["/token", Path, "/token", Path], _log.Requests.Select(request => request.Path));
    }

    [Fact, Trait("Acceptance", "S-USE-04")]
    public async Task A_second_401_is_the_caller_s()
    {
        using var client = await CreateAsync(Fault.Respond(401) with { Times = 2 });

        var refusal = await Assert.ThrowsAsync<ApiException>(() => client.GetAsync());

        Assert.Equal(HttpStatusCode.Unauthorized, refusal.StatusCode);
        Assert.Equal(["/token", Path, "/token", Path], _log.Requests.Select(request => request.Path));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_busy_API_is_the_caller_s_to_wait_for_and_keeps_its_token(int status)
    {
        using var client = await CreateAsync(Fault.Respond(status, "later", ("Retry-After", "7")));

        var busy = await Assert.ThrowsAsync<ApiException>(() => client.GetAsync());
        await client.GetAsync();

        Assert.Equal(((HttpStatusCode)status, TimeSpan.FromSeconds(7), "later"), (busy.StatusCode, busy.RetryAfter, busy.Content));
        Assert.Equal(["/token", Path, Path], _log.Requests.Select(request => request.Path));
    }

    [Fact]
    public async Task A_reset_API_call_is_no_token_error_and_keeps_its_token()
    {
        using var client = await CreateAsync(Fault.Reset());

        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync());
        await client.GetAsync();

        Assert.Equal(["/token", Path, Path], _log.Requests.Select(request => request.Path));
    }

    [Fact]
    public async Task Half_an_answer_is_an_error_and_not_half_a_record()
    {
        using var client = await CreateAsync(Fault.Cut());

        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync());

        Assert.Equal("basic-client", (await client.GetAsync()).ClientId);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(404)]
    public async Task An_answer_that_is_called_compressed_and_is_not_is_an_ApiException_with_its_status(int status)
    {
        using var client = await CreateAsync(Fault.Respond(status, "{}", ("Content-Type", "application/json"), ("Content-Encoding", "gzip")));

        var unreadable = await Assert.ThrowsAsync<ApiException>(() => client.GetAsync());

        Assert.Equal((HttpStatusCode)status, unreadable.StatusCode);
    }

    /// <summary>A client whose first call of the API is broken.</summary>
    private async Task<RecordsApiClient> CreateAsync(Fault fault)
    {
        await servers.OidcProxy.BreakAsync(fault.OfPath(Path));
        return RecordsApi.Create(OidcServer.RecordsOptions(servers.OidcProxy.Address));
    }
}
