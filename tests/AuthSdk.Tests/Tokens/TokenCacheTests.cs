using System.Net;
using AuthSdk.Tests.Harness;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Tokens;

public sealed class TokenCacheTests
{
    private static readonly TokenOptions NoRefreshAhead = new() { RefreshAhead = false };

    [Fact]
    [Trait("Acceptance", "S-CACHE-01")]
    public async Task Calls_within_the_lifetime_share_one_token_request()
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange));
        var source = stub.Source();

        var first = await source.GetTokenAsync();
        var second = await source.GetTokenAsync();

        Assert.Same(first, second);
        Assert.Same(first, source.Current);
        Assert.Equal(1, stub.Handler.Count);
        Assert.Equal("client_credentials", stub.Sent.Form[0].Value);
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-02")]
    public async Task A_hundred_callers_at_once_share_one_token_request()
    {
        var gate = new Gate();
        var stub = new TokenEndpointStub(async exchange =>
        {
            await gate.PassAsync();
            return TokenEndpointStub.Token(exchange);
        });
        var source = stub.Source();

        var callers = Enumerable.Range(0, 100).Select(_ => source.GetTokenAsync().AsTask()).ToArray();
        gate.Open();

        Assert.Single((await Task.WhenAll(callers)).Distinct());
        Assert.Equal(1, stub.Handler.Count);
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-02")]
    public async Task Ten_thousand_callers_on_many_threads_share_one_token_request()
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange));
        var source = stub.Source();

        await Parallel.ForAsync(0, 10_000, async (_, cancellationToken) => await source.GetTokenAsync(cancellationToken));

        Assert.Equal(1, stub.Handler.Count);
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-03")]
    [Trait("Acceptance", "S-ERR-13")]
    public async Task A_failure_is_shared_by_those_who_wait_and_never_kept()
    {
        var gate = new Gate();
        var stub = new TokenEndpointStub(async exchange =>
        {
            await gate.PassAsync();
            return exchange.Number == 1 ? StubHandler.Status(HttpStatusCode.InternalServerError) : TokenEndpointStub.Token(exchange);
        });
        var source = stub.Source();

        var callers = Enumerable.Range(0, 100).Select(_ => source.GetTokenAsync().AsTask()).ToArray();
        gate.Open();
        foreach (var caller in callers)
        {
            Assert.Equal(HttpStatusCode.InternalServerError, (await Assert.ThrowsAsync<OAuthException>(() => caller)).StatusCode);
        }

        Assert.Equal(1, stub.Handler.Count);
        Assert.Null(source.Current);
        Assert.Equal("token-2", (await source.GetTokenAsync()).Value.Reveal());
    }

    [Theory]
    [InlineData(3600, 60, 3540)]
    [InlineData(300, 60, 270)]
    [InlineData(30, 60, 27)]
    [InlineData(3600, 0, 3600)]
    [InlineData(172800, 60, 172740)]
    [Trait("Acceptance", "S-CACHE-04")]
    [Trait("Acceptance", "S-CACHE-15")]
    [Trait("Acceptance", "S-CACHE-17")]
    public async Task A_token_is_used_up_to_the_exact_end_of_its_usable_life(int lifetime, int skew, int usable)
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange, lifetime));
        var source = stub.Source(new TokenOptions { RefreshAhead = false, ExpirySkew = TimeSpan.FromSeconds(skew) });

        await source.GetTokenAsync();
        stub.Clock.Advance(TimeSpan.FromSeconds(usable) - TimeSpan.FromTicks(1));
        Assert.Equal("token-1", (await source.GetTokenAsync()).Value.Reveal());
        stub.Clock.Advance(TimeSpan.FromTicks(1));

        Assert.Equal("token-2", (await source.GetTokenAsync()).Value.Reveal());
        Assert.Equal(2, stub.Handler.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [Trait("Acceptance", "S-RES-17")]
    public async Task A_token_without_life_is_given_once_and_asked_for_again(int lifetime)
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange, lifetime));
        var source = stub.Source();

        Assert.Equal("token-1", (await source.GetTokenAsync()).Value.Reveal());
        Assert.Equal("token-2", (await source.GetTokenAsync()).Value.Reveal());
    }

    [Theory]
    [InlineData(-100_000)]
    [InlineData(100_000)]
    [Trait("Acceptance", "S-CACHE-17")]
    public async Task Setting_the_wall_clock_neither_kills_nor_revives_a_token(int seconds)
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange));
        var source = stub.Source(NoRefreshAhead);

        await source.GetTokenAsync();
        stub.Clock.JumpWallClock(TimeSpan.FromSeconds(seconds));
        await source.GetTokenAsync();
        Assert.Equal(1, stub.Handler.Count);
        stub.Clock.Advance(TimeSpan.FromSeconds(3540));
        await source.GetTokenAsync();

        Assert.Equal(2, stub.Handler.Count);
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-07")]
    public async Task When_the_token_is_expired_a_failing_renewal_is_the_callers_error()
    {
        var stub = new TokenEndpointStub(exchange =>
            exchange.Number == 1 ? TokenEndpointStub.Token(exchange) : StubHandler.Json("""{"error":"server_error"}""", HttpStatusCode.BadRequest));
        var source = stub.Source(NoRefreshAhead);
        await source.GetTokenAsync();
        stub.Clock.Advance(TimeSpan.FromSeconds(3600));

        var error = await Assert.ThrowsAsync<OAuthException>(() => source.GetTokenAsync().AsTask());

        Assert.Equal(("server_error", true), (error.Error, error.IsTemporary));
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-06")]
    [Trait("Acceptance", "S-CACHE-07")]
    public async Task A_token_that_still_lives_saves_the_call_whose_renewal_fails()
    {
        var stub = new TokenEndpointStub(exchange =>
            exchange.Number == 2 ? StubHandler.Status(HttpStatusCode.BadGateway) : TokenEndpointStub.Token(exchange));
        var source = stub.Source(NoRefreshAhead);
        await source.GetTokenAsync();
        stub.Clock.Advance(TimeSpan.FromSeconds(3600) - TimeSpan.FromTicks(1));

        Assert.Equal("token-1", (await source.GetTokenAsync()).Value.Reveal());
        Assert.Equal("token-3", (await source.GetTokenAsync()).Value.Reveal());
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-11")]
    [Trait("Acceptance", "S-CACHE-12")]
    [Trait("Acceptance", "S-ERR-09")]
    public async Task A_caller_who_cancels_leaves_at_once_and_harms_nobody()
    {
        var gate = new Gate();
        var stub = new TokenEndpointStub(async exchange =>
        {
            await gate.PassAsync();
            return TokenEndpointStub.Token(exchange);
        });
        var source = stub.Source();
        using var cancellation = new CancellationTokenSource();
        var first = source.GetTokenAsync(cancellation.Token).AsTask();
        var second = source.GetTokenAsync().AsTask();
        await gate.Reached;

        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.False(stub.Sent.CancellationToken.IsCancellationRequested);
        gate.Open();

        Assert.Equal("token-1", (await second).Value.Reveal());
        Assert.Equal(1, stub.Handler.Count);
    }

    [Fact]
    public async Task A_cancelled_caller_gets_no_token_even_from_the_cache()
    {
        var source = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange)).Source();
        await source.GetTokenAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => source.GetTokenAsync(new CancellationToken(canceled: true)).AsTask());
    }

    [Fact]
    public async Task The_caller_who_starts_a_request_does_not_lend_it_ambient_values()
    {
        var ambient = new AsyncLocal<string>();
        string? seen = "unset";
        var stub = new TokenEndpointStub(exchange =>
        {
            seen = ambient.Value;
            return TokenEndpointStub.Token(exchange);
        });
        ambient.Value = "of the first caller";

        await stub.Source().GetTokenAsync();

        Assert.Null(seen);
    }

    [Fact]
    public async Task A_renewal_that_takes_too_long_is_a_temporary_transport_error()
    {
        var gate = new Gate();
        var stub = new TokenEndpointStub(async exchange =>
        {
            await gate.PassAsync();
            return TokenEndpointStub.Token(exchange);
        });
        var waiting = stub.Source(new TokenOptions { RequestTimeout = TimeSpan.FromSeconds(10) }).GetTokenAsync().AsTask();
        await gate.Reached;

        stub.Clock.Advance(TimeSpan.FromSeconds(10));

        var error = await Assert.ThrowsAsync<OAuthException>(() => waiting);
        Assert.Equal((OAuthErrorKind.Transport, true), (error.Kind, error.IsTemporary));
        Assert.Contains("10 seconds", error.Message, StringComparison.Ordinal);
        gate.Open();
    }

    [Fact]
    [Trait("Acceptance", "S-SEC-02")]
    public async Task The_log_says_what_happened_and_holds_no_token()
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange, refreshToken: "refresh-value"));

        var token = await stub.Source().GetTokenAsync();

        Assert.Contains(stub.Logs.Entries, entry => entry.Category == "AuthSdk.Tokens" && entry.Text.Contains("token acquired (First), lifetime 01:00:00", StringComparison.Ordinal));
        var seen = stub.Logs.Everything + token;
        Assert.DoesNotContain("token-1", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("refresh-value", seen, StringComparison.Ordinal);
        Assert.DoesNotContain(ClientFlow.ClientSecret, seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_knows_its_times()
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange, int.MaxValue));
        stub.Clock.SetUtcNow(DateTimeOffset.MaxValue.AddDays(-1));

        var token = await stub.Source().GetTokenAsync();

        Assert.Equal(stub.Clock.GetUtcNow(), token.ReceivedAt);
        Assert.Equal(DateTimeOffset.MaxValue, token.ExpiresAt);
        Assert.Equal(TokenLifetimeOrigin.ExpiresIn, token.LifetimeOrigin);
    }
}
