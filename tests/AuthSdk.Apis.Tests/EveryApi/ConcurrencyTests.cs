using System.Net;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.EveryApi;

public sealed class ConcurrencyTests
{
    private const int Callers = 100;

    public static TheoryData<string> Apis => ApiCases.Names;

    [Theory, MemberData(nameof(Apis)), Trait("Acceptance", "S-CACHE-02")]
    public async Task A_hundred_cold_callers_share_one_token(string name)
    {
        var api = ApiCases.Named(name);
        await using var emulator = await api.StartAsync(new ManualTimeProvider());
        using var client = api.Create(emulator);

        await CallTogetherAsync(emulator, client);

        Assert.Equal(api.FirstTokenRequests, emulator.TokenRequestCount);
        var operations = emulator.Requests.Except(emulator.TokenRequests).ToList();
        Assert.Equal(Callers, operations.Count);
        Assert.All(operations, request => Assert.Equal(HttpStatusCode.OK, request.Status));
        Assert.Single(operations.Select(request => request.Headers["Authorization"]).Distinct());
    }

    [Theory, MemberData(nameof(Apis))]
    public async Task A_hundred_callers_with_a_revoked_token_share_one_renewal(string name)
    {
        var api = ApiCases.Named(name);
        await using var emulator = await api.StartAsync(new ManualTimeProvider());
        using var client = api.Create(emulator);
        await client.CallAsync();
        emulator.RevokeAllTokens();

        await CallTogetherAsync(emulator, client);

        Assert.Equal(api.FirstTokenRequests + api.RenewalTokenRequests, emulator.TokenRequestCount);
    }

    [Theory, MemberData(nameof(Apis)), Trait("Acceptance", "S-CACHE-03")]
    public async Task A_hundred_callers_share_one_failure_and_the_next_one_asks_again(string name)
    {
        var api = ApiCases.Named(name);
        await using var emulator = await api.StartAsync(new ManualTimeProvider());
        using var client = api.Create(emulator);
        emulator.FailNextTokenRequests(1, HttpStatusCode.InternalServerError, "");

        var hold = emulator.HoldTokenRequests();
        var calls = Enumerable.Range(0, Callers).Select(_ => client.CallAsync()).ToList();
        hold.Dispose();
        foreach (var call in calls)
        {
            Assert.Equal(HttpStatusCode.InternalServerError, (await Engine.OAuthFailureAsync(() => call)).StatusCode);
        }

        Assert.Equal(1, emulator.TokenRequestCount);
        await client.CallAsync();
        Assert.Equal(1 + api.FirstTokenRequests, emulator.TokenRequestCount);
    }

    /// <summary>A call runs up to its wait for the token before the next one starts, so that all wait for the same request.</summary>
    private static async Task CallTogetherAsync(Emulator emulator, ClientUnderTest client)
    {
        var hold = emulator.HoldTokenRequests();
        var calls = Enumerable.Range(0, Callers).Select(_ => client.CallAsync()).ToList();
        hold.Dispose();
        await Task.WhenAll(calls);
    }
}
