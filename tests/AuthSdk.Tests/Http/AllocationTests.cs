using AuthSdk.Http;
using AuthSdk.Tests.Harness;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Http;

/// <summary>What an authenticated call costs when the token is cached.</summary>
public sealed class AllocationTests
{
    private const int Calls = 1000;

    [Fact]
    public async Task A_cached_token_costs_no_allocation()
    {
        var source = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange)).Source();
        await source.GetTokenAsync();

        Assert.Equal(0, Measure(() => RequireAtOnce(source.GetTokenAsync(CancellationToken.None))));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_authenticated_call_costs_at_most_64_bytes_more_than_one_with_a_constant_header(bool choosesFlow)
    {
        var source = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange)).Source();
        await source.GetTokenAsync();
        using var constant = new HttpMessageInvoker(new ConstantHeader { InnerHandler = new Silent() });
        using var authenticated = new HttpMessageInvoker(
            new AccessTokenHandler(new StubTokens(source, other: source)) { InnerHandler = new Silent() });

        var before = Measure(() => Send(constant, flow: null));
        var after = Measure(() => Send(authenticated, choosesFlow ? "Other" : null));

        Assert.InRange(after - before, -1000, 64);
    }

    private static void RequireAtOnce(ValueTask<AccessToken> pending) => Assert.True(pending.IsCompletedSuccessfully);

    private static void Send(HttpMessageInvoker client, string? flow)
    {
        // A new address each time, as operations make them: parsing it is part of the price.
        using var request = new OperationRequest(HttpMethod.Get, new Uri(ApiStub.Url, UriKind.Absolute)) { Flow = flow };
        Assert.True(client.SendAsync(request, CancellationToken.None).IsCompletedSuccessfully);
    }

    /// <summary>Bytes per call, once everything is compiled and warm.</summary>
    private static long Measure(Action call)
    {
        for (var i = 0; i < Calls; i++)
        {
            call();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++)
        {
            call();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
    }

    private sealed class ConstantHeader : DelegatingHandler
    {
        private readonly System.Net.Http.Headers.AuthenticationHeaderValue _value = new("Bearer", "token-1");

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = _value;
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Silent : HttpMessageHandler
    {
        private readonly Task<HttpResponseMessage> _answer = Task.FromResult(new HttpResponseMessage());

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => _answer;
    }
}
