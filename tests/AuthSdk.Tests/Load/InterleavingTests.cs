using System.Net;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tests.Harness;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Load;

public sealed class InterleavingTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    [Trait("Acceptance", "S-CACHE-16")]
    public async Task Storms_of_drops_seeds_renewals_and_cancellations_leave_a_source_that_works()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var isCalm = false;
            var tokens = new TokenEndpointStub(async exchange =>
            {
                await Task.Yield();
                return exchange.Number % 5 == 0 && !isCalm
                    ? StubHandler.Json("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest)
                    : TokenEndpointStub.Token(exchange, exchange.Number % 3 == 0 ? 0 : 30, refreshToken: $"refresh-{exchange.Number}");
            });
            var source = tokens.Source();
            var seeded = await tokens.ReadAsync();

            var storm = Enumerable.Range(0, 8).Select(worker => Task.Run(() => BlusterAsync(source, seeded, tokens, new Random((seed * 100) + worker))));
            await Task.WhenAll(storm).WaitAsync(Patience);

            isCalm = true;
            source.Drop();
            var token = await source.GetTokenAsync().AsTask().WaitAsync(Patience);
            Assert.NotSame(token, await source.RenewAsync(token).AsTask().WaitAsync(Patience));
        }
    }

    private static async Task BlusterAsync(TokenSource source, TokenEndpointResponse seeded, TokenEndpointStub tokens, Random random)
    {
        for (var step = 0; step < 40; step++)
        {
            try
            {
                switch (random.Next(7))
                {
                    case 0:
                        source.Drop();
                        break;
                    case 1:
                        source.Accept(seeded);
                        break;
                    case 2:
                        tokens.Clock.Advance(TimeSpan.FromSeconds(random.Next(12)));
                        break;
                    case 3:
                        using (var caller = new CancellationTokenSource())
                        {
                            var leaving = source.GetTokenAsync(caller.Token);
                            await caller.CancelAsync();
                            await leaving;
                        }

                        break;
                    case 4 when source.Current is { } current:
                        await source.RenewAsync(current);
                        break;
                    default:
                        await source.GetTokenAsync(default);
                        break;
                }
            }
            catch (OperationCanceledException)
            {
                // The caller who left.
            }
            catch (OAuthException error)
            {
                // Or the clock ran past the time-out of a request in flight.
                Assert.True(error.Error == "invalid_grant" || error.Kind == OAuthErrorKind.Transport, error.Message);
            }
        }
    }
}
