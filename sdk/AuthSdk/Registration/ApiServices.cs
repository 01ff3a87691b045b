using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography.X509Certificates;
using AuthSdk.Tokens;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace AuthSdk.Registration;

/// <summary>The part of an API's registration that is the same whoever implements its interface: options, tokens, transport.</summary>
internal static class ApiServices
{
    /// <summary>The name of the HTTP client of a registration.</summary>
    public static string HttpName(string api, string? name) => name is null ? api : $"{api}:{name}";

    /// <summary>Registers the options, and the tokens that are made of them.</summary>
    /// <returns>Whether this is the first registration under that name; a further one only adds to the options.</returns>
    public static bool AddTokens<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions,
        TTokens>(
        IServiceCollection services, ApiDefinition<TOptions, TTokens> definition, string? name, string httpName, Action<TOptions> configure)
        where TOptions : class
        where TTokens : ApiTokens
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        if (name is not null)
        {
            // The empty name is that of the options without one.
            ArgumentException.ThrowIfNullOrWhiteSpace(name);
        }

        var optionsName = name ?? Options.DefaultName;
        services.AddOptions<TOptions>(optionsName).Configure(configure).ValidateOnStart();
        if (services.Any(service => service.ServiceType == typeof(TTokens) && Equals(service.ServiceKey, name)))
        {
            return false;
        }

        services.AddOptions<TOptions>(optionsName).PostConfigure<IServiceProvider>(
            (options, provider) => definition.TokenOptions(options).Store ??= provider.GetService<ITokenStore>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TOptions>>(new ApiOptionsValidator<TOptions>(definition.Validate)));
        services.AddKeyedSingleton(name, (provider, _) => CreateApi(provider, definition, optionsName, httpName));
        services.AddKeyedTransient(name, static (provider, key) => provider.GetRequiredKeyedService<RegisteredApi<TOptions, TTokens>>(key).Tokens);

        // The address of a token request may hold a secret: the factory's own logs of it stay off.
        services.AddHttpClient(TokenClientName(httpName))
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(provider => PrimaryHandler.Create(Certificate<TOptions, TTokens>(provider, name)));
        if (definition.ClientCertificate is not null)
        {
            CertificateHandler.Use(services, TokenClientName(httpName), provider => Certificate<TOptions, TTokens>(provider, name));
        }

        return true;
    }

    /// <summary>Gives an HTTP client the logger and the connections that are fit for tokens.</summary>
    public static IHttpClientBuilder SecureTransport<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions,
        TTokens>(
        IHttpClientBuilder builder, ApiDefinition<TOptions, TTokens> definition, string? name)
        where TOptions : class
        where TTokens : ApiTokens
    {
        builder
            .RemoveAllLoggers()
            .AddLogger(provider => new ApiRequestLogger(provider.GetRequiredService<ILoggerFactory>()))
            .ConfigurePrimaryHttpMessageHandler(provider =>
                PrimaryHandler.Create(definition.CertificateBoundTokens ? Certificate<TOptions, TTokens>(provider, name) : null));
        if (definition.CertificateBoundTokens)
        {
            CertificateHandler.Use(builder.Services, builder.Name, provider => Certificate<TOptions, TTokens>(provider, name));
        }

        return builder;
    }

    private static X509Certificate2? Certificate<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions,
        TTokens>(IServiceProvider provider, string? name)
        where TOptions : class
        where TTokens : ApiTokens => provider.GetRequiredKeyedService<RegisteredApi<TOptions, TTokens>>(name).ClientCertificate;

    private static string TokenClientName(string name) => $"{name}.TokenEndpoint";

    private static RegisteredApi<TOptions, TTokens> CreateApi<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions,
        TTokens>(
        IServiceProvider provider, ApiDefinition<TOptions, TTokens> definition, string optionsName, string httpName)
        where TOptions : class
        where TTokens : ApiTokens
    {
        var clients = provider.GetRequiredService<IHttpClientFactory>();
        var runtime = new ApiRuntime(
            provider.GetService<TimeProvider>() ?? TimeProvider.System,
            provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance);
        return new RegisteredApi<TOptions, TTokens>(
            definition,
            optionsName,
            provider.GetRequiredService<IOptionsFactory<TOptions>>(),
            provider.GetServices<IOptionsChangeTokenSource<TOptions>>(),
            () => clients.CreateClient(TokenClientName(httpName)),
            runtime);
    }
}
