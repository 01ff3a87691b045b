using System.Diagnostics.CodeAnalysis;
using AuthSdk.Http;
using AuthSdk.Tokens;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AuthSdk.Registration;

/// <summary>
/// Puts a client together that Refit implements: with a container or without one, the token and the base address come from here. Emitted
/// registration code calls it, and is the one who calls Refit.
/// </summary>
public static class RefitClientRegistration
{
    /// <summary>Registers an API whose interface Refit registers. Registering it again only adds to its options.</summary>
    /// <typeparam name="TApi">The annotated interface.</typeparam>
    /// <typeparam name="TOptions">The emitted options.</typeparam>
    /// <typeparam name="TTokens">The emitted token sources.</typeparam>
    /// <param name="services">The container.</param>
    /// <param name="definition">The API.</param>
    /// <param name="name">
    /// The name of this registration, under which the client and its tokens are found as keyed services; <see langword="null"/> for the one
    /// that is found without a key.
    /// </param>
    /// <param name="configure">Sets the options. They are checked when the program starts.</param>
    /// <param name="addClient">Calls Refit's registration, which is given the name of the HTTP client.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <returns>The builder of the API's HTTP client; further handlers come between the token and the wire.</returns>
    public static IHttpClientBuilder Add<
        TApi,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions,
        TTokens>(
        IServiceCollection services,
        RefitClientDefinition<TApi, TOptions, TTokens> definition,
        string? name,
        Action<TOptions> configure,
        Func<IServiceCollection, string, IHttpClientBuilder> addClient)
        where TApi : class
        where TOptions : class
        where TTokens : ApiTokens
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(addClient);
        var httpName = ApiServices.HttpName(definition.Name, name);
        if (!ApiServices.AddTokens(services, definition, name, httpName, configure))
        {
            return services.AddHttpClient(RefitHttpName<TTokens>.Find(services, name));
        }

        var builder = addClient(services, httpName);
        services.AddKeyedSingleton(name, new RefitHttpName<TTokens>(builder.Name));
        ScopedHttpClientFactory.GiveTo<TApi>(services, name);
        return Configure(ApiServices.SecureTransport(builder, definition, name), definition, name);
    }

    /// <summary>Registers an API whose interface Refit implements but cannot register under a key.</summary>
    /// <typeparam name="TApi">The annotated interface.</typeparam>
    /// <typeparam name="TOptions">The emitted options.</typeparam>
    /// <typeparam name="TTokens">The emitted token sources.</typeparam>
    /// <param name="services">The container.</param>
    /// <param name="definition">The API.</param>
    /// <param name="name">The name of this registration, under which the client and its tokens are found as keyed services.</param>
    /// <param name="configure">Sets the options. They are checked when the program starts.</param>
    /// <param name="createClient">Has Refit make a client of an HTTP client.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <returns>The builder of the API's HTTP client; further handlers come between the token and the wire.</returns>
    public static IHttpClientBuilder AddKeyed<
        TApi,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions,
        TTokens>(
        IServiceCollection services,
        RefitClientDefinition<TApi, TOptions, TTokens> definition,
        string name,
        Action<TOptions> configure,
        Func<HttpClient, TApi> createClient)
        where TApi : class
        where TOptions : class
        where TTokens : ApiTokens
    {
        ArgumentNullException.ThrowIfNull(createClient);
        return Add(services, definition, name, configure, (container, httpName) =>
        {
            container.AddKeyedTransient(
                name, (provider, _) => createClient(provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpName)));
            return container.AddHttpClient(httpName);
        });
    }

    /// <summary>Creates the HTTP client of a Refit client without a container. Keep it: it holds the token and the connections.</summary>
    /// <typeparam name="TApi">The annotated interface.</typeparam>
    /// <typeparam name="TOptions">The emitted options.</typeparam>
    /// <typeparam name="TTokens">The emitted token sources.</typeparam>
    /// <param name="definition">The API.</param>
    /// <param name="options">The options.</param>
    /// <param name="tokens">The tokens that the operations use.</param>
    /// <param name="handler">
    /// What sends the requests to the API and to the token endpoint; it must not follow redirects, presents the client certificate if there is
    /// one, and is not disposed of. Default: one of its own.
    /// </param>
    /// <param name="timeProvider">The clock. Default: the system's.</param>
    /// <param name="loggerFactory">Where loggers come from. Default: nothing is logged.</param>
    /// <exception cref="OptionsValidationException">The options have faults; all of them are listed.</exception>
    public static HttpClient CreateHttpClient<
        TApi,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions,
        TTokens>(
        RefitClientDefinition<TApi, TOptions, TTokens> definition,
        TOptions options,
        out TTokens tokens,
        HttpMessageHandler? handler,
        TimeProvider? timeProvider,
        ILoggerFactory? loggerFactory)
        where TApi : class
        where TOptions : class
        where TTokens : ApiTokens
    {
        ArgumentNullException.ThrowIfNull(definition);
        var transport = ApiTransport.Create(definition, options, handler, timeProvider, loggerFactory);
        var made = tokens = transport.Tokens;
        var http = transport.CreateClient(
            first: definition.CreateHandler(() => options, () => made),
            last: new AccessTokenHandler(() => made, isBesideRefit: true));
        http.BaseAddress = Root(made);
        return http;
    }

    private static IHttpClientBuilder Configure<
        TApi,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions,
        TTokens>(
        IHttpClientBuilder builder, RefitClientDefinition<TApi, TOptions, TTokens> definition, string? name)
        where TApi : class
        where TOptions : class
        where TTokens : ApiTokens
    {
        RegisteredApi<TOptions, TTokens> Api(IServiceProvider provider) => provider.GetRequiredKeyedService<RegisteredApi<TOptions, TTokens>>(name);

        return builder
            .ConfigureHttpClient((provider, http) => http.BaseAddress = Root(Api(provider).Tokens))
            .AddHttpMessageHandler(provider =>
            {
                var api = Api(provider);
                return definition.CreateHandler(() => api.Current.Options, () => api.Tokens);
            })
            .AddHttpMessageHandler(provider =>
            {
                var api = Api(provider);
                return new AccessTokenHandler(() => api.Tokens, isBesideRefit: true);
            });
    }

    /// <summary>The base address as Refit takes it: it appends routes to the path, and has no use for a query.</summary>
    private static Uri Root(ApiTokens tokens) =>
        new(tokens.BaseAddress.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped));

    /// <summary>Remembers under which name a registration has its HTTP client: a Refit that takes no name chooses one.</summary>
    private sealed record RefitHttpName<TTokens>(string Value)
    {
        public static string Find(IServiceCollection services, string? name)
        {
            var known = services.First(service => service.ServiceType == typeof(RefitHttpName<TTokens>) && Equals(service.ServiceKey, name));
            return ((RefitHttpName<TTokens>)(known.IsKeyedService ? known.KeyedImplementationInstance! : known.ImplementationInstance!)).Value;
        }
    }
}
