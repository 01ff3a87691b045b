using Microsoft.Extensions.DependencyInjection;

namespace Refit;

public static class HttpClientFactoryExtensions
{
#if REFIT_GENERATED
    public static IHttpClientBuilder AddRefitGeneratedClient<T>(this IServiceCollection services)
        where T : class => AddRefitGeneratedClient<T>(services, settings: null, httpClientName: null);

    public static IHttpClientBuilder AddRefitGeneratedClient<T>(this IServiceCollection services, RefitSettings? settings)
        where T : class => AddRefitGeneratedClient<T>(services, settings, httpClientName: null);

    public static IHttpClientBuilder AddRefitGeneratedClient<T>(this IServiceCollection services, RefitSettings? settings, string? httpClientName)
        where T : class => services.AddHttpClient(httpClientName ?? typeof(T).FullName!).AddTypedClient((http, _) => RestService.ForGenerated<T>(http, settings));

    public static IHttpClientBuilder AddKeyedRefitGeneratedClient<T>(
        this IServiceCollection services, object? serviceKey, RefitSettings? settings, string? httpClientName)
        where T : class
    {
        var builder = services.AddHttpClient(httpClientName ?? $"{typeof(T).FullName}, ServiceKey={serviceKey}");
        services.AddKeyedTransient(
            serviceKey,
            (provider, _) => RestService.ForGenerated<T>(provider.GetRequiredService<IHttpClientFactory>().CreateClient(builder.Name), settings));
        return builder;
    }
#endif

    public static IHttpClientBuilder AddRefitClient<T>(this IServiceCollection services, RefitSettings? settings = null)
        where T : class => AddRefitClient<T>(services, _ => settings, httpClientName: null);

    public static IHttpClientBuilder AddRefitClient<T>(
        this IServiceCollection services, Func<IServiceProvider, RefitSettings?>? settingsAction, string? httpClientName = null)
        where T : class => services.AddHttpClient(httpClientName ?? typeof(T).FullName!)
            .AddTypedClient((http, provider) => RestService.For<T>(http, settingsAction?.Invoke(provider)));
}
