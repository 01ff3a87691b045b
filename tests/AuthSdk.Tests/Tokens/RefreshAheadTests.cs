using System.Net;
using AuthSdk.Tests.Harness;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Tests.Tokens;

public sealed class RefreshAheadTests
{
    [Fact]
    [Trait("Acceptance", "S-CACHE-05")]
    public async Task Near_expiry_callers_keep_the_token_while_one_renewal_runs_behind()
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
        var first = await source.GetTokenAsync();
        stub.Clock.Advance(TimeSpan.FromSeconds(3540 * 0.86));

        for (var i = 0; i < 100; i++)
        {
            var pending = source.GetTokenAsync();
            Assert.True(pending.IsCompletedSuccessfully);
            Assert.Same(first, await pending);
        }

        await gate.Reached;
        gate.Open();
        await Until.True(() => source.Current != first);
        Assert.Equal("token-2", (await source.GetTokenAsync()).Value.Reveal());
        Assert.Equal(2, stub.Handler.Count);
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-05")]
    public async Task Before_three_quarters_of_the_usable_life_nothing_is_renewed()
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange));
        var source = stub.Source();
        var first = await source.GetTokenAsync();
        stub.Clock.Advance(TimeSpan.FromSeconds(3540 * 0.7499));

        Assert.Same(first, await source.GetTokenAsync());
        source.Drop();
        await source.GetTokenAsync();

        Assert.Equal(2, stub.Handler.Count);
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-05")]
    public async Task Renewing_ahead_can_be_switched_off()
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange));
        var source = stub.Source(new TokenOptions { RefreshAhead = false });
        var first = await source.GetTokenAsync();
        stub.Clock.Advance(TimeSpan.FromSeconds(3539));

        Assert.Same(first, await source.GetTokenAsync());
        source.Drop();
        await source.GetTokenAsync();

        Assert.Equal(2, stub.Handler.Count);
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-06")]
    public async Task A_failing_early_renewal_backs_off_and_is_logged_while_the_token_stays_in_use()
    {
        var stub = new TokenEndpointStub(exchange =>
            exchange.Number == 1 ? TokenEndpointStub.Token(exchange) : StubHandler.Status(HttpStatusCode.BadGateway));
        var source = stub.Source();
        var first = await source.GetTokenAsync();
        stub.Clock.Advance(TimeSpan.FromSeconds(3540 * 0.86));

        int[] delays = [1, 2, 4, 8];
        for (var attempt = 0; attempt < delays.Length; attempt++)
        {
            Assert.Same(first, await source.GetTokenAsync());
            await Until.True(() => Failures(stub) == attempt + 1);
            Assert.Same(first, await source.GetTokenAsync());
            stub.Clock.Advance(TimeSpan.FromSeconds(delays[attempt]) - TimeSpan.FromTicks(1));
            Assert.Same(first, await source.GetTokenAsync());
            Assert.Equal(attempt + 2, stub.Handler.Count);
            stub.Clock.Advance(TimeSpan.FromTicks(1));
        }
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-07")]
    public async Task Once_the_token_is_expired_nobody_waits_for_the_back_off()
    {
        var stub = new TokenEndpointStub(exchange =>
            exchange.Number == 2 ? StubHandler.Status(HttpStatusCode.BadGateway) : TokenEndpointStub.Token(exchange));
        var source = stub.Source();
        await source.GetTokenAsync();
        stub.Clock.Advance(TimeSpan.FromSeconds(3539.9));
        await source.GetTokenAsync();
        await Until.True(() => Failures(stub) == 1);

        stub.Clock.Advance(TimeSpan.FromSeconds(0.1));

        Assert.Equal("token-3", (await source.GetTokenAsync()).Value.Reveal());
    }

    [Theory]
    [InlineData(0.7499, 0, 0)]
    [InlineData(0.80, 1, 63)]
    [InlineData(0.85, 64, 64)]
    [Trait("Acceptance", "S-CACHE-08")]
    public async Task The_point_of_early_renewal_varies_within_a_tenth_of_the_usable_life(double partOfLife, int atLeast, int atMost)
    {
        var renewals = 0;
        for (var i = 0; i < 64; i++)
        {
            renewals += await RenewsAt(partOfLife) ? 1 : 0;
        }

        Assert.InRange(renewals, atLeast, atMost);
    }

    private static async Task<bool> RenewsAt(double partOfLife)
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange, 1000));
        var source = stub.Source(new TokenOptions { ExpirySkew = TimeSpan.Zero });
        var token = await source.GetTokenAsync();
        stub.Clock.Advance(TimeSpan.FromSeconds(1000 * partOfLife));
        await source.GetTokenAsync();

        // Joins the early renewal if there is one, else starts another: the log tells which, without guessing how long to wait.
        await source.RenewAsync(token);
        return stub.Logs.Everything.Contains("(Ahead)", StringComparison.Ordinal);
    }

    private static int Failures(TokenEndpointStub stub) =>
        stub.Logs.Entries.Count(entry => entry.Level == LogLevel.Warning && entry.Text.Contains("early renewal failed", StringComparison.Ordinal));
}
