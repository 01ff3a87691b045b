using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.EveryApi;

public sealed class RenewalTests
{
    public static TheoryData<string> Apis => ApiCases.Names;

    [Theory, MemberData(nameof(Apis)), Trait("Acceptance", "S-CACHE-01"), Trait("Acceptance", "S-USE-01"), Trait("Acceptance", "S-USE-02")]
    public async Task A_token_is_asked_for_once_and_travels_in_one_header_and_nowhere_else(string name)
    {
        var api = ApiCases.Named(name);
        await using var emulator = await api.StartAsync(new ManualTimeProvider());
        using var client = api.Create(emulator);

        await client.CallAsync();
        await client.CallAsync();

        var token = client.Tokens.Default.Current!;
        Assert.Equal(api.FirstTokenRequests, emulator.TokenRequestCount);
        Assert.All(Operations(emulator), request =>
        {
            Assert.Equal("Bearer " + token.Value.Reveal(), request.Headers["Authorization"]);
            Secrets.AssertNone([token.Value.Reveal(), .. api.Secrets], request.RawTarget + request.Body);
            Secrets.AssertNone(api.Secrets, string.Join('\n', request.Headers.Values));
        });
        Assert.Equal(2, Operations(emulator).Count);
    }

    [Theory, MemberData(nameof(Apis)), Trait("Acceptance", "S-CACHE-04")]
    public async Task An_expired_token_is_renewed_before_the_next_call(string name)
    {
        var api = ApiCases.Named(name);
        var clock = new ManualTimeProvider();
        await using var emulator = await api.StartAsync(clock);
        using var client = api.Create(emulator);

        await client.CallAsync();
        var expired = client.Tokens.Default.Current!;
        clock.Advance(expired.Lifetime + TimeSpan.FromSeconds(1));
        await client.CallAsync();

        Assert.Equal(2 * api.FirstTokenRequests, emulator.TokenRequestCount);
        Assert.Equal([200, 200], Statuses(emulator));
        Assert.Equal("Bearer " + client.Tokens.Default.Current!.Value.Reveal(), Operations(emulator)[1].Headers["Authorization"]);
        Assert.NotEqual(expired.Value, client.Tokens.Default.Current!.Value);
    }

    [Theory, MemberData(nameof(Apis)), Trait("Acceptance", "S-USE-03"), Trait("Acceptance", "S-USE-06")]
    public async Task A_revoked_token_costs_one_renewal_and_one_repetition(string name)
    {
        var api = ApiCases.Named(name);
        await using var emulator = await api.StartAsync(new ManualTimeProvider());
        using var client = api.Create(emulator);
        await client.CallAsync();
        emulator.RevokeAllTokens();

        await client.CallAsync();

        Assert.Equal(api.FirstTokenRequests + api.RenewalTokenRequests, emulator.TokenRequestCount);
        Assert.Equal([200, 401, 200], Statuses(emulator));
        var (refused, repeated) = (Operations(emulator)[1], Operations(emulator)[2]);
        Assert.Equal((refused.Method, refused.RawTarget, refused.Body), (repeated.Method, repeated.RawTarget, repeated.Body));
        Assert.NotEqual(refused.Headers["Authorization"], repeated.Headers["Authorization"]);
        Assert.DoesNotContain(", ", repeated.Headers["Authorization"], StringComparison.Ordinal);
    }

    private static List<RecordedRequest> Operations(Emulator emulator) => [.. emulator.Requests.Except(emulator.TokenRequests)];

    private static IEnumerable<int> Statuses(Emulator emulator) => Operations(emulator).Select(request => (int)request.Status!.Value);
}
