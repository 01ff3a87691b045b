using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Flows;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits the options class: exactly the values that the declaration leaves open, and their validation.</summary>
internal static class OptionsEmitter
{
    private const string Faults = "global::AuthSdk.Registration.OptionsFaults";

    public static EmittedFile Emit(ProviderModel provider) => EmittedFile.Create(provider, "Options", writer =>
    {
        using (EmittedFile.Type(
            writer,
            $"/// <summary>What {provider.Name} needs to know about its user. Checked when the program starts.</summary>",
            $"{provider.Accessibility} sealed class {provider.OptionsType}"))
        {
            foreach (var option in provider.Options)
            {
                EmitOption(writer, provider, option);
            }

            EmitAddresses(writer, provider);
            foreach (var (flow, endpoint) in OtherEndpoints(provider))
            {
                EmitOtherEndpoint(writer, flow, endpoint);
            }

            foreach (var flow in provider.Flows.Where(flow => flow.StartsFromOptions))
            {
                EmitSelector(writer, flow);
            }

            writer.Separate().Write("""
                /// <summary>How tokens are kept and renewed.</summary>
                public global::AuthSdk.TokenOptions Tokens { get; set; } = new();

                /// <summary>
                /// Whether tokens and credentials may travel over plain <c>http</c> to hosts other than this one. Default: <see langword="false"/>.
                /// </summary>
                public bool AllowInsecureHttp { get; set; }
                """);
            EmitErrorMap(writer, provider);
            OptionsReadingEmitter.Emit(writer, provider);
            EmitResolvers(writer, provider);
            EmitValidate(writer, provider);
        }

        if (provider.Servers.Count > 0)
        {
            EmitServers(writer, provider);
        }
    });

    /// <summary>The names of all properties of the options.</summary>
    public static IEnumerable<string> PropertiesOf(ProviderModel provider) =>
        provider.Options.Select(option => option.Name)
            .Concat(AddressesOf(provider))
            .Concat(provider.Flows.Where(flow => flow.StartsFromOptions).Select(flow => flow.SelectorOption))
            .Concat(provider.HasOperations ? ["MapError"] : [])
            .Concat(["Tokens", "AllowInsecureHttp"]);

    /// <summary>The names of the properties that hold URLs.</summary>
    public static IEnumerable<string> AddressesOf(ProviderModel provider) =>
        provider.Flows.Where(flow => flow.HasTokenEndpoint).Select(flow => flow.TokenEndpointOption).Distinct().Prepend("BaseAddress")
            .Concat(OtherEndpoints(provider).Select(other => other.Flow.EndpointOption(other.Endpoint.Kind)));

    private static void EmitOption(SourceWriter writer, ProviderModel provider, OptionModel option)
    {
        writer.Separate();
        var required = (option.AllowsEmpty ? "May be empty where the provider issues none. " : "") + (option.Required ? "Required." : "Optional.");
        switch (option.Kind)
        {
            case OptionKind.Server:
                writer.WriteLine($"/// <summary>{option.Summary}{(provider.Servers.Count > 0 ? $" Default: <see cref=\"{provider.ServersType}.{provider.Servers[0].Name}\"/>." : " Required.")}</summary>");
                writer.WriteLine($"public global::System.Uri? {option.Name} {{ get; set; }}{(provider.Servers.Count > 0 ? $" = {provider.ServersType}.{provider.Servers[0].Name};" : "")}");
                break;
            case OptionKind.Scopes:
                writer.WriteLine($"/// <summary>{option.Summary} Default: {(option.Defaults.Count == 0 ? "none" : string.Join(", ", option.Defaults.Select(scope => $"<c>{XmlText.Escape(scope)}</c>")))}.</summary>");
                writer.WriteLine($"public global::System.Collections.Generic.IReadOnlyList<string> {option.Name} {{ get; set; }} = {Literal.ListOf(option.Defaults)};");
                break;
            default:
                EmitSummary(writer, $"{option.Summary} {required}");
                writer.WriteLine($"public {Type(option.Kind)}? {option.Name} {{ get; set; }}");
                break;
        }
    }

    private static void EmitSummary(SourceWriter writer, string summary) => writer.Write(summary.Contains('\n')
        ? $"/// <summary>\n/// {summary.Replace("\n", "\n/// ")}\n/// </summary>"
        : $"/// <summary>{summary}</summary>");

    private static string Type(OptionKind kind) => kind switch
    {
        OptionKind.Secret => "global::AuthSdk.SecretString",
        OptionKind.SigningKey => "global::AuthSdk.SigningKey",
        OptionKind.Certificate => "global::System.Security.Cryptography.X509Certificates.X509Certificate2",
        _ => "string",
    };

    private static void EmitAddresses(SourceWriter writer, ProviderModel provider)
    {
        var baseAddress = provider.HasAddressPerFlow ? "The address of the API, whatever the flow. Default: the one that is declared for the flow of a call."
            : provider.BaseAddress is { } declared
            ? $"The address of the API. Default: <c>{XmlText.Escape(declared.Text)}</c>."
            : provider.BaseAddressField is { } field
                ? $"The address of the API. Default: what the token response says in <c>{XmlText.Escape(field)}</c>."
                : "The address of the API. Required: its provider publishes none.";
        writer.Separate().Write($$"""
            /// <summary>{{baseAddress}}</summary>
            public global::System.Uri? BaseAddress { get; set; }
            """);

        var flows = provider.Flows.Where(flow => flow.HasTokenEndpoint).ToList();
        foreach (var endpoint in flows.GroupBy(flow => flow.TokenEndpointOption))
        {
            var first = endpoint.First();
            var use = endpoint.Count() < flows.Count ? $"The token endpoint of the flow <c>{first.Name}</c>" : "The token endpoint";
            writer.Separate().Write($$"""
                /// <summary>{{use}}. Default: <c>{{XmlText.Escape(first.TokenUrl.Text)}}</c>.</summary>
                public global::System.Uri? {{endpoint.Key}} { get; set; }
                """);
        }
    }

    private static IEnumerable<(FlowModel Flow, EndpointModel Endpoint)> OtherEndpoints(ProviderModel provider) =>
        provider.Flows.SelectMany(flow => flow.Endpoints.Select(endpoint => (flow, endpoint)));

    private static void EmitOtherEndpoint(SourceWriter writer, FlowModel flow, EndpointModel endpoint) => writer.Separate().Write($$"""
        /// <summary>{{EndpointDefinition.Of(endpoint.Kind).Title}}{{(flow.Name == "Default" ? "" : $" of the flow <c>{flow.Name}</c>")}}. Default: <c>{{XmlText.Escape(endpoint.Url.Text)}}</c>.</summary>
        public global::System.Uri? {{flow.EndpointOption(endpoint.Kind)}} { get; set; }
        """);

    private static void EmitSelector(SourceWriter writer, FlowModel flow) => writer.Separate().Write($$"""
        /// <summary>
        /// Gives the token request of each call, in programs that act for several users or tenants. Credentials that it fills in need not be
        /// set here. Default: all calls use what is set here.
        /// </summary>
        public global::AuthSdk.TokenRequestSelector<{{flow.RequestType}}>? {{flow.SelectorOption}} { get; set; }
        """);

    private static void EmitErrorMap(SourceWriter writer, ProviderModel provider)
    {
        if (provider.HasOperations)
        {
            writer.Separate().Write("""
                /// <summary>
                /// Turns the error of an answer that is no success into an exception of your own; <see langword="null"/> from it keeps the error.
                /// Default: all are kept.
                /// </summary>
                public global::System.Func<global::AuthSdk.Http.ApiException, global::System.Exception?>? MapError { get; set; }
                """);
        }
    }

    private static void EmitResolvers(SourceWriter writer, ProviderModel provider)
    {
        if (provider.BaseAddress is { } declared)
        {
            EmitResolver(writer, "ResolveBaseAddress", "BaseAddress", declared);
        }
        else
        {
            var otherwise = provider.NeedsBaseAddress ? "BaseAddress!" : "BaseAddress ?? global::AuthSdk.TokenEndpoint.TokenBaseAddress.Placeholder";
            writer.Separate().WriteLine($"internal global::System.Uri ResolveBaseAddress() => {otherwise};");
            foreach (var flow in provider.Flows.Where(flow => ApiRulesEmitter.HasOwnAddress(provider, flow)))
            {
                writer.Separate().WriteLine($"internal global::System.Uri {flow.ResolveBaseAddress}() => {UrlEmitter.Expression(flow.BaseAddress!)};");
            }
        }

        foreach (var flow in provider.Flows.Where(flow => flow.HasTokenEndpoint).GroupBy(flow => flow.ResolveTokenEndpoint).Select(group => group.First()))
        {
            EmitResolver(writer, flow.ResolveTokenEndpoint, flow.TokenEndpointOption, flow.TokenUrl);
        }

        foreach (var flow in provider.Flows.Where(flow => flow.RefreshUrl is not null && flow.Refreshes))
        {
            EmitResolver(writer, flow.ResolveRefreshEndpoint, flow.TokenEndpointOption, flow.RefreshUrl!);
        }

        foreach (var (flow, endpoint) in OtherEndpoints(provider))
        {
            EmitResolver(writer, flow.ResolveEndpoint(endpoint.Kind), flow.EndpointOption(endpoint.Kind), endpoint.Url);
        }
    }

    private static void EmitResolver(SourceWriter writer, string method, string option, UrlTemplateModel declared) => writer.Separate().Write($"""
        internal global::System.Uri {method}() =>
            {option} ?? {UrlEmitter.Expression(declared)};
        """);

    private static void EmitValidate(SourceWriter writer, ProviderModel provider)
    {
        writer.Separate().WriteLine("/// <summary>Adds a sentence for every value that is missing or cannot be used.</summary>");
        using (writer.Block("internal void Validate(global::System.Collections.Generic.ICollection<string> faults)"))
        {
            EmitChecks(writer, provider.Options.Where(option => option.Required || option.Kind == OptionKind.Scopes));
            foreach (var key in provider.Options.Where(option => option is { Required: false, Kind: OptionKind.SigningKey, Algorithm: not "Default" }))
            {
                using (writer.Separate().Block($"if ({key.Name} is not null)"))
                {
                    writer.Write(Check(key));
                }

                writer.WriteLine();
            }

            if (provider.NeedsBaseAddress)
            {
                writer.WriteLine($"{Faults}.Required(faults, nameof(BaseAddress), BaseAddress);");
            }

            foreach (var address in AddressesOf(provider))
            {
                writer.WriteLine($"{Faults}.HttpsUrl(faults, nameof({address}), {address}, AllowInsecureHttp);");
            }

            writer.WriteLine("Tokens.Validate(faults, nameof(Tokens));");
        }
    }

    // What is needed under one condition is checked together, at the place of the first.
    private static void EmitChecks(SourceWriter writer, IEnumerable<OptionModel> options)
    {
        foreach (var group in options.GroupBy(option => option.NeededFor))
        {
            if (group.Key.Count == 0)
            {
                EmitEach(group);
                continue;
            }

            using (writer.Separate().Block($"if ({string.Join(" || ", group.Key.Select(option => $"{option} is null"))})"))
            {
                EmitEach(group);
            }

            writer.WriteLine();
        }

        void EmitEach(IEnumerable<OptionModel> group)
        {
            foreach (var option in group)
            {
                writer.Write(Check(option));
            }
        }
    }

    private static string Check(OptionModel option) => option switch
    {
        { Kind: OptionKind.Server } => $"""
            {Faults}.Required(faults, nameof({option.Name}), {option.Name});
            {Faults}.HttpsUrl(faults, nameof({option.Name}), {option.Name}, AllowInsecureHttp);
            """,
        { Kind: OptionKind.SigningKey, Algorithm: not "Default" } =>
            $"{Faults}.Key(faults, nameof({option.Name}), {option.Name}, global::AuthSdk.SigningAlgorithm.{option.Algorithm});",
        _ => $"{Faults}.{(option.AllowsEmpty ? "Present" : Method(option.Kind))}(faults, nameof({option.Name}), {option.Name});",
    };

    private static string Method(OptionKind kind) => kind switch
    {
        OptionKind.HostPart => "HostPart",
        OptionKind.PathPart => "PathPart",
        OptionKind.Scopes => "Scopes",
        OptionKind.SigningKey => "Key",
        OptionKind.Certificate => "Certificate",
        _ => "Required",
    };

    private static void EmitServers(SourceWriter writer, ProviderModel provider)
    {
        using (EmittedFile.Type(
            writer,
            $"/// <summary>The servers that {provider.Name} runs on.</summary>",
            $"{provider.Accessibility} static class {provider.ServersType}"))
        {
            foreach (var server in provider.Servers)
            {
                writer.Separate().Write($$"""
                    /// <summary><c>{{XmlText.Escape(server.Url)}}</c>.</summary>
                    public static global::System.Uri {{server.Name}} { get; } = new({{Literal.Of(server.Url)}});
                    """);
            }
        }
    }
}
