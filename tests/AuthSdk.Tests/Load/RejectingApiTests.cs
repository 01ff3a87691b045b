using System.Net;
using AuthSdk.Http;
using AuthSdk.Tests.Harness;

namespace AuthSdk.Tests.Load;

public sealed class RejectingApiTests
{
    /// <summary>A thousand callers who each call every twenty seconds: 180,000 calls in the hour, two requests each at most.</summary>
    [Theory]
    [InlineData(3600, 200)]
    [InlineData(30, 500)]
    [Trait("Acceptance", "S-USE-04")]
    public async Task An_API_that_rejects_every_token_for_an_hour_costs_a_bounded_number_of_token_requests(int lifetime, int bound)
    {
        var tokens = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange, lifetime));
        var inner = new AlwaysUnauthorized();
        using var http = new HttpClient(new AccessTokenHandler(new StubTokens(tokens.Source())) { InnerHandler = inner });

        for (var second = 0; second < 3600; second++)
        {
            var calls = Enumerable.Range(0, 50).Select(_ => http.GetAsync(new Uri(ApiStub.Url)));
            foreach (var response in await Task.WhenAll(calls))
            {
                Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            }

            tokens.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.InRange(tokens.Handler.Count, 3600 / 60, bound);
        Assert.InRange(inner.Count, 180_000, 180_000 + (50 * bound));
    }

    private sealed class AlwaysUnauthorized : HttpMessageHandler
    {
        private int _count;

        public int Count => _count;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _count);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.Unauthorized));
        }
    }
}
