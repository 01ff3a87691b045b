using System.Diagnostics.CodeAnalysis;
using AuthSdk.Http;
using AuthSdk.Tokens;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AuthSdk.Registration;

/// <summary>Puts an API's client together, with a container or without one. Emitted registration code calls it.</summary>
public static class ApiClientRegistration
{
    /// <summary>Registers an API. Registering it again only adds to its options.</summary>
    /// <typeparam name="TApi">The annotated interface.</typeparam>
    /// <typeparam name="TClient">What implements it.</typeparam>
    /// <typeparam name="TOptions">The emitted options.</typeparam>
    /// <typeparam name="TTokens">The emitted token sources.</typeparam>
    /// <param name="services">The container.</param>
    /// <param name="definition">The API.</param>
    /// <param name="name">
    /// The name of this registration, under which the client and its tokens are found as keyed services; <see langword="null"/> for the one
    /// that is found without a key.
    /// </param>
    /// <param name="configure">Sets the options. They are checked when the program starts.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <returns>The builder of the API's HTTP client; further handlers come between the token and the wire.</returns>
    public static IHttpClientBuilder Add<
        TApi,
        TClient,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions,
        TTokens>(
        IServiceCollection services, ApiClientDefinition<TApi, TClient, TOptions, TTokens> definition, string? name, Action<TOptions> configure)
        where TApi : class
        where TClient : class, TApi
        where TOptions : class
        where TTokens : ApiTokens
    {
        ArgumentNullException.ThrowIfNull(definition);
        var httpName = ApiServices.HttpName(definition.Name, name);
        if (!ApiServices.AddTokens(services, definition, name, httpName, configure))
        {
            return services.AddHttpClient(httpName);
        }

        services.AddKeyedTransient<TApi>(name, (provider, key) =>
        {
            var made = provider.GetRequiredKeyedService<RegisteredApi<TOptions, TTokens>>(key).Current;
            return definition.CreateClient(
                provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpName), made.Options, made.Tokens, provider);
        });

        return ApiServices.SecureTransport(services.AddHttpClient(httpName), definition, name).AddHttpMessageHandler(provider =>
        {
            var api = provider.GetRequiredKeyedService<RegisteredApi<TOptions, TTokens>>(name);
            return new AccessTokenHandler(() => api.Tokens);
        });
    }

    /// <summary>Creates a client without a container. Keep it: it holds the token and the connections.</summary>
    /// <typeparam name="TApi">The annotated interface.</typeparam>
    /// <typeparam name="TClient">What implements it.</typeparam>
    /// <typeparam name="TOptions">The emitted options.</typeparam>
    /// <typeparam name="TTokens">The emitted token sources.</typeparam>
    /// <param name="definition">The API.</param>
    /// <param name="options">The options.</param>
    /// <param name="handler">
    /// What sends the requests to the API and to the token endpoint; it must not follow redirects, presents the client certificate if there is
    /// one, and is not disposed of. Default: one of its own.
    /// </param>
    /// <param name="timeProvider">The clock. Default: the system's.</param>
    /// <param name="loggerFactory">Where loggers come from. Default: nothing is logged.</param>
    /// <exception cref="OptionsValidationException">The options have faults; all of them are listed.</exception>
    public static TClient Create<
        TApi,
        TClient,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions,
        TTokens>(
        ApiClientDefinition<TApi, TClient, TOptions, TTokens> definition,
        TOptions options,
        HttpMessageHandler? handler,
        TimeProvider? timeProvider,
        ILoggerFactory? loggerFactory)
        where TApi : class
        where TClient : class, TApi
        where TOptions : class
        where TTokens : ApiTokens
    {
        ArgumentNullException.ThrowIfNull(definition);
        var transport = ApiTransport.Create(definition, options, handler, timeProvider, loggerFactory);
        return definition.CreateClient(transport.CreateClient(new AccessTokenHandler(transport.Tokens)), options, transport.Tokens, null);
    }
}
