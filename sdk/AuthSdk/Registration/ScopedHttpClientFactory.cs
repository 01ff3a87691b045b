using AuthSdk.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace AuthSdk.Registration;

/// <summary>
/// Makes HTTP clients whose requests know the scope that their client was taken from, so that a token request selector is asked on behalf
/// of whoever is calling. The factory's handlers cannot tell: they outlive scopes.
/// </summary>
internal sealed class ScopedHttpClientFactory(IServiceProvider scope) : IHttpClientFactory
{
    /// <summary>Lets a client that was registered by others be made of such HTTP clients.</summary>
    public static void GiveTo<TApi>(IServiceCollection services, object? key)
    {
        for (var i = services.Count - 1; i >= 0; i--)
        {
            var registered = services[i];
            if (registered.ServiceType != typeof(TApi) || !Equals(registered.ServiceKey, key))
            {
                continue;
            }

            if (registered is { IsKeyedService: true, KeyedImplementationFactory: { } makeKeyed })
            {
                services[i] = new(typeof(TApi), key, (provider, itsKey) => makeKeyed(new Scope(provider), itsKey), registered.Lifetime);
            }
            else if (registered is { IsKeyedService: false, ImplementationFactory: { } make })
            {
                services[i] = new(typeof(TApi), provider => make(new Scope(provider)), registered.Lifetime);
            }

            return;
        }
    }

    public HttpClient CreateClient(string name)
    {
        // The handlers stay the factory's: it pools them, and disposes of them in its time.
        var handler = new ScopeHandler(scope) { InnerHandler = scope.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(name) };
        var http = new HttpClient(handler, disposeHandler: false);
        foreach (var configure in scope.GetRequiredService<IOptionsMonitor<HttpClientFactoryOptions>>().Get(name).HttpClientActions)
        {
            configure(http);
        }

        return http;
    }

    /// <summary>The services of a scope, but for the factory of HTTP clients.</summary>
    private sealed class Scope(IServiceProvider services) : IKeyedServiceProvider
    {
        public object? GetService(Type serviceType) =>
            serviceType == typeof(IHttpClientFactory) ? new ScopedHttpClientFactory(services) : services.GetService(serviceType);

        public object? GetKeyedService(Type serviceType, object? serviceKey) => Keyed.GetKeyedService(serviceType, serviceKey);

        public object GetRequiredKeyedService(Type serviceType, object? serviceKey) => Keyed.GetRequiredKeyedService(serviceType, serviceKey);

        private IKeyedServiceProvider Keyed => (IKeyedServiceProvider)services;
    }

    private sealed class ScopeHandler(IServiceProvider scope) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            RefitRequest.Of(request).Services = scope;
            return base.SendAsync(request, cancellationToken);
        }

        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            RefitRequest.Of(request).Services = scope;
            return base.Send(request, cancellationToken);
        }
    }
}
