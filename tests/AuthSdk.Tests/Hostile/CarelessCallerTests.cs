using AuthSdk.Registration;
using AuthSdk.Tests.Harness;
using AuthSdk.Tokens;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Tests.Hostile;

public sealed class CarelessCallerTests
{
    [Fact]
    public async Task A_logger_that_throws_costs_nobody_a_token()
    {
        var stub = new TokenEndpointStub(exchange => exchange.Number == 2
            ? StubHandler.Json("""{"error":"invalid_grant"}""", System.Net.HttpStatusCode.BadRequest)
            : TokenEndpointStub.Token(exchange, refreshToken: "r"));
        var logs = new ThrowingLogger();
        var client = new AuthSdk.TokenEndpoint.TokenEndpointClient(() => stub.Http, stub.Clock, logs, allowInsecureHttp: false);
        var source = new TokenSource(new ClientFlow(client, RefreshTokenUse.Refresh, needsPerson: false), new TokenOptions(), new ApiRuntime(stub.Clock, logs));

        var first = await source.GetTokenAsync();
        var second = await source.RenewAsync(first);

        Assert.Equal("token-3", second.Value.Reveal());
        Assert.Same(second, await source.RenewAsync(second));
        Assert.NotEqual(0, logs.Count);
    }

    [Fact]
    public async Task Options_that_become_impossible_are_an_error_until_they_are_mended()
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange));
        var options = new TokenOptions { RequestTimeout = TimeSpan.FromSeconds(-5) };
        var source = stub.Source(options);

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => source.GetTokenAsync().AsTask());
        options.RequestTimeout = TimeSpan.FromSeconds(5);

        Assert.Equal("token-1", (await source.GetTokenAsync()).Value.Reveal());
    }

    [Fact]
    public async Task A_disposed_client_fails_at_once_and_sends_nothing()
    {
        var api = new ApiStub(ApiStub.Ok);
        api.Http.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => api.Http.GetAsync(new Uri(ApiStub.Url)));

        Assert.Equal((0, 0), (api.Handler.Count, api.Tokens.Handler.Count));
    }

    private sealed class ThrowingLogger : ILoggerFactory, ILogger
    {
        private int _count;

        public int Count => _count;

        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => throw new InvalidOperationException("scope");

        public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.None ? throw new InvalidOperationException("level") : true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Interlocked.Increment(ref _count);
            throw new InvalidOperationException("The disk is full.");
        }

        public void Dispose()
        {
        }
    }
}
