using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits the two ways to get a client that Refit implements: from a container and without one.</summary>
internal static class RefitRegistrationEmitter
{
    private const string Library = "global::AuthSdk.Registration.RefitClientRegistration";
    private const string Configure = "global::System.Action<global::Refit.RefitSettings>? configureRefit = null";
    private const string EngineParameter = $",\n    {Configure}";

    public static EmittedFile Emit(ProviderModel provider, RefitModel refit) => EmittedFile.Create(provider, "Registration", writer =>
    {
        using (EmittedFile.Type(
            writer,
            $"/// <summary>Makes {provider.Name} clients for programs without a container.</summary>",
            $"{provider.Accessibility} static class {provider.Name}"))
        {
            EmitDefinition(writer, provider, refit);
            EmitCreate(writer, provider, refit);
            EmitSettings(writer, provider, refit);
        }

        using (EmittedFile.Type(
            writer,
            $"/// <summary>Registers {provider.Name} in a container.</summary>",
            $"{provider.Accessibility} static class {provider.RegistrationType}"))
        {
            EmitAdd(writer, provider, refit);
            EmitAddKeyed(writer, provider, refit);
            OptionsReadingEmitter.EmitAdd(writer, provider, isNamed: false, EngineParameter, ", configureRefit");
            OptionsReadingEmitter.EmitAdd(writer, provider, isNamed: true, EngineParameter, ", configureRefit");
        }
    });

    private static void EmitDefinition(SourceWriter writer, ProviderModel provider, RefitModel refit)
    {
        writer.Write($$"""
            internal static global::AuthSdk.Registration.RefitClientDefinition<
                {{provider.InterfaceType}},
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
                TokenOptions = static options => options.Tokens,
                """);
            RegistrationEmitter.EmitOptions(writer, provider);
            if (refit.Rules.Count > 0)
            {
                writer.WriteLine($"Prepare = {provider.RequestsType}.Prepare,");
            }
        }
    }

    private static void EmitCreate(SourceWriter writer, ProviderModel provider, RefitModel refit)
    {
        writer.Separate().Write("/// <summary>Makes a client. Keep it for as long as the program runs: it holds connections and the token.</summary>");
        EmitCreateDocumentation(writer, tokens: false);
        writer.Write($"""
            public static {provider.InterfaceType} Create(
                {provider.OptionsType} options,
                global::System.Net.Http.HttpMessageHandler? handler = null,
                global::System.TimeProvider? timeProvider = null,
                global::Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null,
                {Configure}) =>
                Create(options, out _, handler, timeProvider, loggerFactory, configureRefit);
            """);

        writer.Separate().Write("/// <summary>Makes a client, and hands out its tokens. Keep it for as long as the program runs: it holds connections and the token.</summary>");
        EmitCreateDocumentation(writer, tokens: true);
        writer.Write($"""
            public static {provider.InterfaceType} Create(
                {provider.OptionsType} options,
                out {provider.TokensType} tokens,
                global::System.Net.Http.HttpMessageHandler? handler = null,
                global::System.TimeProvider? timeProvider = null,
                global::Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null,
                {Configure}) =>
                global::Refit.RestService.{refit.Factory}<{provider.InterfaceType}>(
                    {Library}.CreateHttpClient(Definition, options, out tokens, handler, timeProvider, loggerFactory),
                    Settings(configureRefit));
            """);
    }

    private static void EmitCreateDocumentation(SourceWriter writer, bool tokens)
    {
        writer.WriteLine("/// <param name=\"options\">What the client needs to know.</param>");
        if (tokens)
        {
            writer.WriteLine("/// <param name=\"tokens\">The tokens that the operations use.</param>");
        }

        writer.Write("""
            /// <param name="handler">Sends all requests instead of the network; it is not disposed with the client.</param>
            /// <param name="timeProvider">The clock. Default: the system's.</param>
            /// <param name="loggerFactory">Takes the log. Default: none.</param>
            /// <param name="configureRefit">Changes Refit's settings.</param>
            /// <exception cref="global::Microsoft.Extensions.Options.OptionsValidationException">
            /// Options are missing or unusable; it lists them all.
            /// </exception>
            """);
    }

    private static void EmitSettings(SourceWriter writer, ProviderModel provider, RefitModel refit)
    {
        writer.Separate();
        using (writer.Block("internal static global::Refit.RefitSettings Settings(global::System.Action<global::Refit.RefitSettings>? configure)"))
        {
            if (provider.JsonContextType is { } context && refit.TakesJsonOptions)
            {
                writer.WriteLine("var settings = new global::Refit.RefitSettings");
                using (writer.Block("", "};"))
                {
                    writer.WriteLine($"ContentSerializer = new global::Refit.SystemTextJsonContentSerializer({context}.Default.Options),");
                }
            }
            else
            {
                writer.WriteLine("var settings = new global::Refit.RefitSettings();");
            }

            writer.Write("""
                configure?.Invoke(settings);
                return settings;
                """);
        }
    }

    private static void EmitAdd(SourceWriter writer, ProviderModel provider, RefitModel refit)
    {
        using (writer.Write($"""
            /// <summary>
            /// Registers <see cref="{provider.InterfaceType}"/>. The options are checked when the host starts; all faults are listed at once.
            /// </summary>
            /// <param name="services">The container.</param>
            /// <param name="configure">Sets the options.</param>
            /// <param name="configureRefit">Changes Refit's settings. Of several registrations, the first one's count.</param>
            /// <returns>The builder of the client's <see cref="global::System.Net.Http.HttpClient"/>, for handlers of your own.</returns>
            """).Block($"""
            public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder Add{provider.Name}(
                this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services,
                global::System.Action<{provider.OptionsType}> configure,
                {Configure})
            """))
        {
            EmitAddBody(writer, provider, refit.Registration, "name: null", key: "");
        }
    }

    private static void EmitAddKeyed(SourceWriter writer, ProviderModel provider, RefitModel refit)
    {
        using (writer.Separate().Write($"""
            /// <summary>
            /// Registers <see cref="{provider.InterfaceType}"/> under a name, for programs with several accounts or servers. The client and its
            /// tokens are keyed services of that name.
            /// </summary>
            /// <param name="services">The container.</param>
            /// <param name="name">The name.</param>
            /// <param name="configure">Sets the options.</param>
            /// <param name="configureRefit">Changes Refit's settings. Of several registrations of that name, the first one's count.</param>
            /// <returns>The builder of the client's <see cref="global::System.Net.Http.HttpClient"/>, for handlers of your own.</returns>
            """).Block($"""
            public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder Add{provider.Name}(
                this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services,
                string name,
                global::System.Action<{provider.OptionsType}> configure,
                {Configure})
            """))
        {
            if (refit.KeyedRegistration is { } registration)
            {
                EmitAddBody(writer, provider, registration, "name", key: ", name");
                return;
            }

            writer.Write($"""
                var settings = {provider.Name}.Settings(configureRefit);
                return {Library}.AddKeyed(
                    services,
                    {provider.Name}.Definition,
                    name,
                    configure,
                    http => global::Refit.RestService.{refit.Factory}<{provider.InterfaceType}>(http, settings));
                """);
        }
    }

    private static void EmitAddBody(SourceWriter writer, ProviderModel provider, RefitRegistrationModel registration, string name, string key)
    {
        var settings = registration.TakesFunction ? "_ => settings" : "settings";
        var (parameter, argument) = registration.TakesName ? ("httpClientName", ", httpClientName") : ("_", "");
        writer.Write($"""
            var settings = {provider.Name}.Settings(configureRefit);
            return {Library}.Add(
                services,
                {provider.Name}.Definition,
                {name},
                configure,
                (container, {parameter}) => {registration.Method}<{provider.InterfaceType}>(
                    container{key}, {settings}{argument}));
            """);
    }
}
