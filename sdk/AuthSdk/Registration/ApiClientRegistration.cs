using System.Diagnostics.CodeAnalysis;
using AuthSdk.Http;
using AuthSdk.Tokens;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
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
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(configure);
        if (name is not null)
        {
            // The empty name is that of the options without one.
            ArgumentException.ThrowIfNullOrWhiteSpace(name);
        }

        var optionsName = name ?? Options.DefaultName;
        var httpName = name is null ? definition.Name : $"{definition.Name}:{name}";
        services.AddOptions<TOptions>(optionsName).Configure(configure).ValidateOnStart();
        if (services.Any(service => service.ServiceType == typeof(TTokens) && Equals(service.ServiceKey, name)))
        {
            return services.AddHttpClient(httpName);
        }

        services.AddOptions<TOptions>(optionsName).PostConfigure<IServiceProvider>(
            (options, provider) => definition.TokenOptions(options).Store ??= provider.GetService<ITokenStore>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TOptions>>(new ApiOptionsValidator<TOptions>(definition.Validate)));
        services.AddKeyedSingleton(name, (provider, _) => CreateApi(provider, definition, optionsName, httpName));
        services.AddKeyedTransient(name, static (provider, key) => provider.GetRequiredKeyedService<RegisteredApi<TApi, TClient, TOptions, TTokens>>(key).Tokens);
        services.AddKeyedTransient<TApi>(name, (provider, key) => provider.GetRequiredKeyedService<RegisteredApi<TApi, TClient, TOptions, TTokens>>(key)
            .CreateClient(provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpName), provider));

        // The address of a token request may hold a secret: the factory's own logs of it stay off.
        services.AddHttpClient(TokenClientName(httpName))
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(provider => PrimaryHandler.Create(
                provider.GetRequiredKeyedService<RegisteredApi<TApi, TClient, TOptions, TTokens>>(name).ClientCertificate));

        return services.AddHttpClient(httpName)
            .RemoveAllLoggers()
            .AddLogger(provider => new ApiRequestLogger(provider.GetRequiredService<ILoggerFactory>()))
            .ConfigurePrimaryHttpMessageHandler(provider => PrimaryHandler.Create(definition.CertificateBoundTokens
                ? provider.GetRequiredKeyedService<RegisteredApi<TApi, TClient, TOptions, TTokens>>(name).ClientCertificate
                : null))
            .AddHttpMessageHandler(provider =>
            {
                var api = provider.GetRequiredKeyedService<RegisteredApi<TApi, TClient, TOptions, TTokens>>(name);
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
        ArgumentNullException.ThrowIfNull(options);

        var failures = new List<string>();
        definition.Validate(options, failures);
        if (failures.Count > 0)
        {
            throw new OptionsValidationException(Options.DefaultName, typeof(TOptions), failures);
        }

        // Without a certificate of their own, token requests share the connections of the others.
        var ownsHandler = handler is null;
        var certificate = ownsHandler ? definition.ClientCertificate?.Invoke(options) : null;
        handler ??= PrimaryHandler.Create(definition.CertificateBoundTokens ? certificate : null);
        var tokenHandler = certificate is null || definition.CertificateBoundTokens ? handler : PrimaryHandler.Create(certificate);
        var tokenHttp = new HttpClient(tokenHandler, disposeHandler: false);
        var runtime = new ApiRuntime(timeProvider ?? TimeProvider.System, loggerFactory ?? NullLoggerFactory.Instance);
        var tokens = definition.Connect(options, () => tokenHttp, runtime);

        // The connections of a client that made them end with it; a handler of the caller's stays the caller's.
        var http = new HttpClient(new AccessTokenHandler(tokens) { InnerHandler = handler }, disposeHandler: ownsHandler);
        return definition.CreateClient(http, options, tokens, null);
    }

    private static string TokenClientName(string name) => $"{name}.TokenEndpoint";

    private static RegisteredApi<TApi, TClient, TOptions, TTokens> CreateApi<
        TApi,
        TClient,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions,
        TTokens>(
        IServiceProvider provider, ApiClientDefinition<TApi, TClient, TOptions, TTokens> definition, string optionsName, string httpName)
        where TApi : class
        where TClient : class, TApi
        where TOptions : class
        where TTokens : ApiTokens
    {
        var clients = provider.GetRequiredService<IHttpClientFactory>();
        var runtime = new ApiRuntime(
            provider.GetService<TimeProvider>() ?? TimeProvider.System,
            provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance);
        return new RegisteredApi<TApi, TClient, TOptions, TTokens>(
            definition,
            optionsName,
            provider.GetRequiredService<IOptionsFactory<TOptions>>(),
            provider.GetServices<IOptionsChangeTokenSource<TOptions>>(),
            () => clients.CreateClient(TokenClientName(httpName)),
            runtime);
    }
}
