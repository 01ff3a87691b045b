using AuthSdk.Tests.Harness;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Load;

public sealed class DayTests
{
    /// <summary>
    /// A correct client could have saved a call if it held a token that was still alive, or if the server did not refuse at that moment. So a
    /// call may fail only when the last token is over, and a request failed at this very moment or within the server's Retry-After.
    /// </summary>
    [Theory]
    [InlineData(600, 5)]
    [InlineData(3600, 7)]
    [InlineData(30, 3)]
    [Trait("Acceptance", "S-CACHE-06")]
    [Trait("Acceptance", "S-CACHE-07")]
    public async Task In_a_day_with_a_server_that_fails_one_time_in_ten_no_call_fails_that_could_be_saved(int lifetime, int step)
    {
        var server = new FailingServer(seed: lifetime, lifetime);
        var clock = server.Stub.Clock;
        var source = server.Stub.Source();
        var calls = 0;
        var failed = 0;
        for (var end = clock.GetUtcNow().AddDays(1); clock.GetUtcNow() < end; calls++)
        {
            var began = clock.GetUtcNow();
            try
            {
                await CallAsync(source, server);
            }
            catch (OAuthException error)
            {
                failed++;
                Assert.True(server.LastTokenEnds <= clock.GetUtcNow(), $"A live token was not used: {error.Message}");
                Assert.True(server.QuietUntil >= began, $"The server would have answered: {error.Message}");
            }

            clock.Advance(TimeSpan.FromSeconds(step));
        }

        Assert.InRange(server.Failures, server.Stub.Handler.Count / 20, server.Stub.Handler.Count / 5 + 5);
        Assert.InRange(failed, 0, calls / 50);
        Assert.InRange(server.Stub.Handler.Count, 86400 / lifetime, 86400 / lifetime * 2.5);
    }

    private static async Task CallAsync(TokenSource source, FailingServer server)
    {
        var call = source.GetTokenAsync().AsTask();

        // What goes on in the background ends before time passes, so that the day is the same on a busy machine.
        while (!call.IsCompleted || source.Status.IsRenewing)
        {
            if (server.IsSilent)
            {
                server.Stub.Clock.Advance(TimeSpan.FromSeconds(1));
            }

            await Task.Yield();
        }

        await call;
    }
}
