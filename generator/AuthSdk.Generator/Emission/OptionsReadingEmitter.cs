using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits how options are read from configuration: a line per property, so that no reflection is needed.</summary>
internal static class OptionsReadingEmitter
{
    private const string Configuration = "global::Microsoft.Extensions.Configuration.IConfiguration";
    private const string Reader = "global::AuthSdk.Registration.OptionsReader";

    /// <summary>Emits the members of the options class.</summary>
    public static void Emit(SourceWriter writer, ProviderModel provider)
    {
        if (!provider.ReadsConfiguration)
        {
            return;
        }

        writer.Separate().Write($"""
            /// <summary>Reads options from configuration, for programs without a container. They are checked when a client is made of them.</summary>
            /// <param name="configuration">The section that holds them.</param>
            /// <exception cref="global::Microsoft.Extensions.Options.OptionsValidationException">
            /// Values cannot be read; it names the keys of all of them, and no value.
            /// </exception>
            public static {provider.OptionsType} FromConfiguration({Configuration} configuration) =>
                {Reader}.Read(new {provider.OptionsType}(), configuration, static (options, reader) => options.Read(reader));
            """);

        writer.Separate().WriteLine("/// <summary>Takes over what configuration says; the rest stays as it is.</summary>");
        using (writer.Block($"internal void Read({Reader} reader)"))
        {
            foreach (var option in provider.Options)
            {
                if (option.Kind == OptionKind.Server && provider.Servers.Count > 0)
                {
                    EmitServer(writer, provider, option.Name);
                    continue;
                }

                EmitRead(writer, option.Name, Method(option.Kind));
            }

            foreach (var address in OptionsEmitter.AddressesOf(provider))
            {
                EmitRead(writer, address, "Url");
            }

            writer.WriteLine("reader.Tokens(nameof(Tokens), Tokens);");
            EmitRead(writer, "AllowInsecureHttp", "Flag");
        }
    }

    /// <summary>Emits a registration that reads the options.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="provider">The API.</param>
    /// <param name="isNamed">Whether the registration has a name.</param>
    /// <param name="engineParameter">A further parameter at the end, for what implements the interface.</param>
    /// <param name="engineArgument">What is passed on for it.</param>
    public static void EmitAdd(SourceWriter writer, ProviderModel provider, bool isNamed, string engineParameter = "", string engineArgument = "")
    {
        if (!provider.ReadsConfiguration)
        {
            return;
        }

        writer.Separate().Write($"""
            /// <summary>
            /// Registers <see cref="{provider.InterfaceType}"/>{(isNamed ? " under a name" : "")} with options from configuration. They are read anew when the configuration is.
            /// </summary>
            /// <param name="services">The container.</param>
            """);
        if (isNamed)
        {
            writer.WriteLine("/// <param name=\"name\">The name.</param>");
        }

        writer.Write("""
            /// <param name="configuration">The section that holds the options. Keys that no option has are ignored.</param>
            /// <param name="configure">Sets the options that are code, or others than the section says.</param>
            """);
        if (engineParameter.Length > 0)
        {
            writer.WriteLine("/// <param name=\"configureRefit\">Changes Refit's settings. Of several registrations, the first one's count.</param>");
        }

        var (name, parameter, argument) = isNamed ? ("name", "\n    string name,", "name, ") : ("name: null", "", "");
        using (writer.Write("""
            /// <returns>The builder of the client's <see cref="global::System.Net.Http.HttpClient"/>, for handlers of your own.</returns>
            """).Block($"""
            public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder Add{provider.Name}(
                this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services,{parameter}
                {Configuration} configuration,
                global::System.Action<{provider.OptionsType}>? configure = null{engineParameter})
            """))
        {
            writer.Write($$"""
                global::AuthSdk.Registration.ApiConfiguration.Add<{{provider.OptionsType}}>(
                    services, {{name}}, configuration, static (options, reader) => options.Read(reader));
                return Add{{provider.Name}}(services, {{argument}}configure ?? (static _ => { }){{engineArgument}});
                """);
        }
    }

    private static void EmitRead(SourceWriter writer, string option, string method) =>
        writer.WriteLine($"{option} = reader.{method}(nameof({option}), {option});");

    // A declared server can be said by its name.
    private static void EmitServer(SourceWriter writer, ProviderModel provider, string option)
    {
        var servers = provider.Servers.Select(server => $"(nameof({provider.ServersType}.{server.Name}), {provider.ServersType}.{server.Name})");
        writer.Write($"""
            {option} = reader.Url(
                nameof({option}),
                {option},
                {string.Join(",\n    ", servers)});
            """);
    }

    private static string Method(OptionKind kind) => kind switch
    {
        OptionKind.Secret => "Secret",
        OptionKind.Url or OptionKind.Server => "Url",
        OptionKind.Scopes => "List",
        OptionKind.SigningKey => "Key",
        OptionKind.Certificate => "Certificate",
        _ => "Text",
    };
}
