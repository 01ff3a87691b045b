using System.Diagnostics.Metrics;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace AuthSdk.Registration;

/// <summary>
/// Sends over connections that present the client certificate of the options as they are now. A connection keeps the certificate that it was opened
/// with, and the factory keeps its handlers for minutes, a client its handler for ever: so when the certificate changes, new connections are made.
/// </summary>
internal sealed class CertificateHandler : HttpMessageHandler
{
    private readonly Func<X509Certificate2?> _certificate;
    private readonly Func<HttpMessageHandler> _create;
    private readonly object _gate = new();
    private volatile Connections _connections;

    private CertificateHandler(HttpMessageHandler primary, Func<X509Certificate2?> certificate, Func<HttpMessageHandler> create)
    {
        _certificate = certificate;
        _create = create;
        _connections = new Connections(new HttpMessageInvoker(primary), certificate());
    }

    /// <summary>Has the connections of an HTTP client present the current certificate, whatever else is configured about them.</summary>
    /// <param name="services">Where the client is registered.</param>
    /// <param name="client">The name of the client.</param>
    /// <param name="certificate">The current certificate.</param>
    public static void Use(IServiceCollection services, string client, Func<IServiceProvider, X509Certificate2?> certificate) => services
        .AddOptions<HttpClientFactoryOptions>(client)
        .PostConfigure<IServiceProvider>((options, provider) =>
        {
            var configured = options.HttpMessageHandlerBuilderActions.ToArray();
            options.HttpMessageHandlerBuilderActions.Add(builder =>
            {
                // A handler of the program's own has the certificates of the program's own.
                if (builder.PrimaryHandler is SocketsHttpHandler { SslOptions.ClientCertificateContext.TargetCertificate: { } presented } primary &&
                    ReferenceEquals(presented, certificate(provider)))
                {
                    // The factory looks for a handler that it knows to give it the meters of the container.
                    primary.MeterFactory ??= provider.GetService<IMeterFactory>();
                    builder.PrimaryHandler = new CertificateHandler(primary, () => certificate(provider), () => Create(provider, client, configured));
                }
            });
        });

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) => Current().Send(request, cancellationToken);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Current().SendAsync(request, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _connections.Http.Dispose();
        }

        base.Dispose(disposing);
    }

    private static HttpMessageHandler Create(IServiceProvider provider, string client, IEnumerable<Action<HttpMessageHandlerBuilder>> configured)
    {
        var builder = provider.GetRequiredService<HttpMessageHandlerBuilder>();
        builder.Name = client;
        foreach (var configure in configured)
        {
            configure(builder);
        }

        if (builder.PrimaryHandler is SocketsHttpHandler sockets)
        {
            sockets.MeterFactory ??= provider.GetService<IMeterFactory>();
        }

        return builder.PrimaryHandler;
    }

    private HttpMessageInvoker Current()
    {
        var connections = _connections;
        return ReferenceEquals(connections.Certificate, _certificate()) ? connections.Http : Renew();
    }

    // Requests may be under way over the old connections, which are therefore left to close when they are idle.
    private HttpMessageInvoker Renew()
    {
        lock (_gate)
        {
            var certificate = _certificate();
            if (!ReferenceEquals(_connections.Certificate, certificate))
            {
                _connections = new Connections(new HttpMessageInvoker(_create()), certificate);
            }

            return _connections.Http;
        }
    }

    private sealed record Connections(HttpMessageInvoker Http, X509Certificate2? Certificate);
}
