namespace AuthSdk.Benchmarks.Network;

/// <summary>A transport, ready to be used: where the API is and how to get there. Token servers are in memory always.</summary>
internal sealed class Carrier : IDisposable
{
    private readonly LoopbackServer? _server;
    private readonly HttpMessageHandler _toApi;

    public Carrier(Transport transport)
    {
        _server = transport == Transport.Loopback ? LoopbackServer.Start() : null;
        _toApi = _server is null ? new CannedNetwork() : new SocketsHttpHandler { UseCookies = false, UseProxy = false };
        BaseAddress = new Uri(_server?.Address ?? new Uri("https://api.test"), "/v1");
    }

    /// <summary>The API's address, without a slash at its end.</summary>
    public Uri BaseAddress { get; }

    /// <summary>A way to the API, and to the token server in memory.</summary>
    public HttpMessageHandler CreateHandler() => new Fork(_toApi);

    public void Dispose()
    {
        _toApi.Dispose();
        _server?.Dispose();
    }

    private sealed class Fork(HttpMessageHandler toApi) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker _api = new(toApi, disposeHandler: false);
        private readonly HttpMessageInvoker _auth = new(new CannedNetwork());

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            (request.RequestUri!.Host == "auth.test" ? _auth : _api).SendAsync(request, cancellationToken);
    }
}
