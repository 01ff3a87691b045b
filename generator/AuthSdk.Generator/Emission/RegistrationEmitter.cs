using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits the two ways to get a client: from a container and without one.</summary>
internal static class RegistrationEmitter
{
    public static EmittedFile Emit(ProviderModel provider) => EmittedFile.Create(provider, "Registration", writer =>
    {
        EmitFactory(writer, provider);
        EmitServiceCollectionExtensions(writer, provider);
    });

    private static void EmitFactory(SourceWriter writer, ProviderModel provider)
    {
        using (EmittedFile.Type(
            writer,
            $"/// <summary>Makes {provider.Name} clients for programs without a container.</summary>",
            $"{provider.Accessibility} static class {provider.Name}"))
        {
            writer.Write($$"""
                internal static global::AuthSdk.Registration.ApiClientDefinition<
                    {{provider.InterfaceType}},
                    {{provider.ClientType}},
                    {{provider.OptionsType}},
                    {{provider.TokensType}}> Definition { get; } = new()
                """);
            using (writer.Block("", "};"))
            {
                writer.Write($"""
                    Name = {Literal.Of(provider.HintPrefix)},
                    Validate = static (options, faults) => options.Validate(faults),
                    AllowInsecureHttp = static options => options.AllowInsecureHttp,
                    CreateTokens = static (options, tokenEndpoint, runtime) => new {provider.TokensType}(options, tokenEndpoint, runtime),
                    CreateClient = static (http, options, tokens, services) => new {provider.ClientType}(http, options, tokens, services),
                    TokenOptions = static options => options.Tokens,
                    """);
                EmitOptions(writer, provider);
            }

            writer.Separate().Write($"""
                /// <summary>Makes a client. Keep it for as long as the program runs: it holds connections and the token.</summary>
                /// <param name="options">What the client needs to know.</param>
                /// <param name="handler">Sends all requests instead of the network; it is not disposed with the client.</param>
                /// <param name="timeProvider">The clock. Default: the system's.</param>
                /// <param name="loggerFactory">Takes the log. Default: none.</param>
                /// <exception cref="global::Microsoft.Extensions.Options.OptionsValidationException">
                /// Options are missing or unusable; it lists them all.
                /// </exception>
                public static {provider.ClientType} Create(
                    {provider.OptionsType} options,
                    global::System.Net.Http.HttpMessageHandler? handler = null,
                    global::System.TimeProvider? timeProvider = null,
                    global::Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null) =>
                    global::AuthSdk.Registration.ApiClientRegistration.Create(Definition, options, handler, timeProvider, loggerFactory);
                """);
        }
    }

    /// <summary>What the definition takes from the options, whoever implements the interface.</summary>
    public static void EmitOptions(SourceWriter writer, ProviderModel provider)
    {
        writer.WriteLine("Values = static options => new object?[]");
        using (writer.Block("", "},"))
        {
            foreach (var option in OptionsEmitter.PropertiesOf(provider))
            {
                writer.WriteLine($"options.{option},");
            }
        }

        if (provider.Options.Any(option => option.Kind == OptionKind.Certificate))
        {
            writer.WriteLine($"ClientCertificate = static options => options.{OptionModel.ClientCertificate},");
        }

        if (provider.CertificateBoundTokens)
        {
            writer.WriteLine("CertificateBoundTokens = true,");
        }
    }

    private static void EmitServiceCollectionExtensions(SourceWriter writer, ProviderModel provider)
    {
        using (EmittedFile.Type(
            writer,
            $"/// <summary>Registers {provider.Name} in a container.</summary>",
            $"{provider.Accessibility} static class {provider.RegistrationType}"))
        {
            writer.Write($"""
                /// <summary>
                /// Registers <see cref="{provider.InterfaceType}"/>. The options are checked when the host starts; all faults are listed at once.
                /// </summary>
                /// <param name="services">The container.</param>
                /// <param name="configure">Sets the options.</param>
                /// <returns>The builder of the client's <see cref="global::System.Net.Http.HttpClient"/>, for handlers of your own.</returns>
                public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder Add{provider.Name}(
                    this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services,
                    global::System.Action<{provider.OptionsType}> configure) =>
                    global::AuthSdk.Registration.ApiClientRegistration.Add(services, {provider.Name}.Definition, name: null, configure);

                /// <summary>
                /// Registers <see cref="{provider.InterfaceType}"/> under a name, for programs with several accounts or servers. The client and its
                /// tokens are keyed services of that name.
                /// </summary>
                /// <param name="services">The container.</param>
                /// <param name="name">The name.</param>
                /// <param name="configure">Sets the options.</param>
                /// <returns>The builder of the client's <see cref="global::System.Net.Http.HttpClient"/>, for handlers of your own.</returns>
                public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder Add{provider.Name}(
                    this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services,
                    string name,
                    global::System.Action<{provider.OptionsType}> configure) =>
                    global::AuthSdk.Registration.ApiClientRegistration.Add(services, {provider.Name}.Definition, name, configure);
                """);
            OptionsReadingEmitter.EmitAdd(writer, provider, isNamed: false);
            OptionsReadingEmitter.EmitAdd(writer, provider, isNamed: true);
        }
    }
}
