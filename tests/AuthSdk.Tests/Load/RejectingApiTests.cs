using System.Net;
using AuthSdk.Http;
using AuthSdk.Tests.Harness;

namespace AuthSdk.Tests.Load;

public sealed class RejectingApiTests
{
    /// <summary>A thousand callers who each call every twenty seconds: 180,000 calls in the hour, two requests each at most.</summary>
    [Theory]
    [InlineData(3600)]
    [InlineData(30)]
    [InlineData(1)]
    [Trait("Acceptance", "S-USE-04")]
    public async Task An_API_that_rejects_every_token_for_an_hour_costs_a_bounded_number_of_token_requests(int lifetime)
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

        // Seven in the first minute, and then one a minute, however soon they expire.
        Assert.InRange(tokens.Handler.Count, 3600 / 60, 70);
        Assert.InRange(inner.Count, 180_000, 180_000 + (50 * 70));
    }

    [Fact]
    [Trait("Acceptance", "S-USE-04")]
    public async Task An_API_that_rejects_one_operation_for_an_hour_and_takes_the_others_costs_no_more()
    {
        var tokens = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange));
        var api = new ApiStub(
            exchange => StubHandler.Status(exchange.Uri.Query.Length > 0 ? HttpStatusCode.Unauthorized : HttpStatusCode.OK), tokens);

        for (var second = 0; second < 3600; second++)
        {
            await api.Http.GetAsync(new Uri(ApiStub.Url));
            await api.Http.GetAsync(new Uri(ApiStub.Url + "?forbidden"));
            tokens.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.InRange(tokens.Handler.Count, 3600 / 60, 70);
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
