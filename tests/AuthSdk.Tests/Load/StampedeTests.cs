using System.Net;
using AuthSdk.Tests.Harness;

namespace AuthSdk.Tests.Load;

public sealed class StampedeTests
{
    private const int Callers = 10_000;

    [Fact]
    [Trait("Acceptance", "S-CACHE-02")]
    public async Task Ten_thousand_cold_calls_cost_one_token_request()
    {
        var gate = new Gate();
        var api = new ApiStub(ApiStub.Ok, new TokenEndpointStub(async exchange =>
        {
            await gate.PassAsync();
            return TokenEndpointStub.Token(exchange);
        }));

        var calls = Start(api);
        await gate.Reached;
        gate.Open();

        Assert.All(await Task.WhenAll(calls), status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal((1, Callers), (api.Tokens.Handler.Count, api.Handler.Count));
    }

    [Fact]
    [Trait("Acceptance", "S-USE-03")]
    public async Task Ten_thousand_calls_with_a_revoked_token_cost_one_renewal_and_all_succeed()
    {
        var gate = new Gate();
        var tokens = new TokenEndpointStub(async exchange =>
        {
            if (exchange.Number > 1)
            {
                await gate.PassAsync();
            }

            return TokenEndpointStub.Token(exchange);
        });
        var api = new ApiStub(ApiStub.RejectsFirst, tokens);
        await api.Source.GetTokenAsync();

        var calls = Start(api);
        await gate.Reached;
        gate.Open();

        Assert.All(await Task.WhenAll(calls), status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(2, tokens.Handler.Count);
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-03")]
    public async Task A_thousand_callers_share_one_failure_and_the_next_one_asks_again()
    {
        var gate = new Gate();
        var tokens = new TokenEndpointStub(async exchange =>
        {
            await gate.PassAsync();
            return exchange.Number == 1 ? StubHandler.Status(HttpStatusCode.BadGateway) : TokenEndpointStub.Token(exchange);
        });
        var source = tokens.Source();

        var calls = Enumerable.Range(0, 1000).Select(_ => source.GetTokenAsync().AsTask()).ToList();
        await gate.Reached;
        gate.Open();

        foreach (var call in calls)
        {
            Assert.Equal(HttpStatusCode.BadGateway, (await Assert.ThrowsAsync<OAuthException>(() => call)).StatusCode);
        }

        Assert.Equal("token-2", (await source.GetTokenAsync()).Value.Reveal());
        Assert.Equal(2, tokens.Handler.Count);
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-11")]
    [Trait("Acceptance", "S-CACHE-12")]
    public async Task Callers_who_cancel_at_random_harm_nobody()
    {
        var gate = new Gate();
        var tokens = new TokenEndpointStub(async exchange =>
        {
            await gate.PassAsync();
            return TokenEndpointStub.Token(exchange);
        });
        var source = tokens.Source();
        var random = new Random(7);
        var leaving = Enumerable.Range(0, 2000).Select(_ => new CancellationTokenSource()).ToList();
        var gone = leaving.Select(caller => source.GetTokenAsync(caller.Token).AsTask()).ToList();
        var staying = Enumerable.Range(0, 2000).Select(_ => source.GetTokenAsync().AsTask()).ToList();
        await gate.Reached;

        await Task.WhenAll(leaving.OrderBy(_ => random.Next()).Select(caller => Task.Run(caller.Cancel)));
        foreach (var call in gone)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        }

        Assert.DoesNotContain(staying, call => call.IsCompleted);
        gate.Open();

        Assert.All(await Task.WhenAll(staying), token => Assert.Equal("token-1", token.Value.Reveal()));
        Assert.Equal(1, tokens.Handler.Count);
    }

    [Fact]
    [Trait("Acceptance", "S-USE-10")]
    public void Synchronous_calls_on_a_hundred_threads_share_one_renewal()
    {
        var api = new ApiStub(ApiStub.RejectsFirst);
        var statuses = new HttpStatusCode[100];
        var threads = Enumerable.Range(0, statuses.Length).Select(index => new Thread(() =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, ApiStub.Url);
            using var response = api.Http.Send(request);
            statuses[index] = response.StatusCode;
        })).ToList();

        threads.ForEach(thread => thread.Start());

        Assert.All(threads, thread => Assert.True(thread.Join(TimeSpan.FromSeconds(20)), "A synchronous call hangs."));
        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(2, api.Tokens.Handler.Count);
    }

    private static List<Task<HttpStatusCode>> Start(ApiStub api) =>
        Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
        {
            using var response = await api.Http.GetAsync(new Uri(ApiStub.Url));
            return response.StatusCode;
        })).ToList();
}
