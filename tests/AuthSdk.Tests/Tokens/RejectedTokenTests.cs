using System.Net;
using AuthSdk.Tests.Harness;

namespace AuthSdk.Tests.Tokens;

public sealed class RejectedTokenTests
{
    private readonly TokenEndpointStub _stub = new(exchange => TokenEndpointStub.Token(exchange, 36_000));

    [Fact]
    [Trait("Acceptance", "S-USE-03")]
    public async Task All_who_hold_a_rejected_token_share_one_renewal()
    {
        var gate = new Gate();
        var stub = new TokenEndpointStub(async exchange =>
        {
            if (exchange.Number > 1)
            {
                await gate.PassAsync();
            }

            return TokenEndpointStub.Token(exchange);
        });
        var source = stub.Source();
        var rejected = await source.GetTokenAsync();

        var callers = Enumerable.Range(0, 1000).Select(_ => source.RenewAsync(rejected).AsTask()).ToArray();
        gate.Open();
        var renewed = (await Task.WhenAll(callers)).Distinct();
        var late = await source.RenewAsync(rejected);

        Assert.Same(late, Assert.Single(renewed));
        Assert.Equal(2, stub.Handler.Count);
    }

    [Fact]
    public async Task An_older_token_is_exchanged_for_the_current_one_without_a_request()
    {
        var source = _stub.Source();
        var old = await source.GetTokenAsync();
        source.Drop();
        var current = await source.GetTokenAsync();

        Assert.Same(current, await source.RenewAsync(old));
        Assert.Equal(2, _stub.Handler.Count);
    }

    [Fact]
    public async Task An_API_that_rejects_every_token_costs_a_bounded_number_of_requests()
    {
        var source = _stub.Source();
        var token = await source.GetTokenAsync();
        for (var second = 0; second < 600; second++)
        {
            for (var call = 0; call < 10; call++)
            {
                token = await source.RenewAsync(token);
            }

            _stub.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        // 6,000 rejections in ten minutes.
        Assert.InRange(_stub.Handler.Count, 2, 60);
        Assert.InRange(_stub.Logs.Entries.Count(entry => entry.Text.Contains("rejects the token again", StringComparison.Ordinal)), 1, 60);
    }

    [Fact]
    public async Task A_replacement_that_is_rejected_at_once_is_not_replaced_at_once()
    {
        var source = _stub.Source();
        var first = await source.GetTokenAsync();
        var second = await source.RenewAsync(first);

        Assert.NotSame(first, second);
        Assert.Same(second, await source.RenewAsync(second));
        _stub.Clock.Advance(TimeSpan.FromSeconds(2));
        var third = await source.RenewAsync(second);
        Assert.NotSame(second, third);
        _stub.Clock.Advance(TimeSpan.FromSeconds(3.9));
        Assert.Same(third, await source.RenewAsync(third));
        _stub.Clock.Advance(TimeSpan.FromSeconds(0.1));
        Assert.NotSame(third, await source.RenewAsync(third));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_token_that_worked_and_was_not_rejected_for_a_minute_ends_the_streak(bool hasWorked)
    {
        var isRejecting = true;
        var api = new ApiStub(_ => StubHandler.Status(isRejecting ? HttpStatusCode.Unauthorized : HttpStatusCode.OK), _stub);
        for (var i = 0; i < 4; i++)
        {
            await api.Http.GetAsync(new Uri(ApiStub.Url));
            _stub.Clock.Advance(TimeSpan.FromSeconds(60));
        }

        isRejecting = !hasWorked;
        await api.Http.GetAsync(new Uri(ApiStub.Url));
        isRejecting = true;
        _stub.Clock.Advance(TimeSpan.FromSeconds(61));
        await api.Http.GetAsync(new Uri(ApiStub.Url));
        var before = _stub.Handler.Count;
        _stub.Clock.Advance(TimeSpan.FromSeconds(2));
        await api.Http.GetAsync(new Uri(ApiStub.Url));

        // The first of a streak may be replaced after two seconds.
        Assert.Equal(hasWorked ? 1 : 0, _stub.Handler.Count - before);
    }

    [Fact]
    public async Task A_streak_survives_the_expiry_of_its_tokens_and_the_last_one_stays_in_use_meanwhile()
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange, 10));
        var source = stub.Source(new TokenOptions { RefreshAhead = false });
        var token = await source.GetTokenAsync();
        foreach (var pause in new[] { 0, 2, 4, 8 })
        {
            stub.Clock.Advance(TimeSpan.FromSeconds(pause));
            token = await source.RenewAsync(token);
        }

        Assert.Same(token, await source.RenewAsync(token));
        stub.Clock.Advance(TimeSpan.FromSeconds(15.9));
        Assert.Same(token, await source.GetTokenAsync());
        stub.Clock.Advance(TimeSpan.FromSeconds(0.1));
        var next = await source.GetTokenAsync();
        Assert.NotSame(token, next);
        Assert.Same(next, await source.RenewAsync(next));
        stub.Clock.Advance(TimeSpan.FromSeconds(31.9));
        Assert.Same(next, await source.GetTokenAsync());
    }

    [Fact]
    public async Task A_token_that_was_signed_in_for_begins_without_a_streak()
    {
        var source = _stub.Source();
        var second = await source.RenewAsync(await source.GetTokenAsync());
        Assert.Same(second, await source.RenewAsync(second));

        source.Accept(second.Response);

        Assert.NotSame(source.Current, await source.RenewAsync(source.Current!));
    }

    [Fact]
    public async Task A_rejection_of_an_expired_token_is_an_ordinary_renewal()
    {
        var source = _stub.Source(new TokenOptions { RefreshAhead = false });
        var token = await source.GetTokenAsync();
        _stub.Clock.Advance(TimeSpan.FromHours(11));

        Assert.Equal("token-2", (await source.RenewAsync(token)).Value.Reveal());
    }
}
