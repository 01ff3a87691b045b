using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Flows;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits the class that owns an API's flows and the tokens that they yielded.</summary>
internal static class TokensEmitter
{
    public static EmittedFile Emit(ProviderModel provider) => EmittedFile.Create(provider, "Tokens", writer =>
    {
        using (EmittedFile.Type(
            writer,
            $"/// <summary>The tokens of {provider.Name}: where operations take theirs from, and how they are obtained.</summary>",
            $"{provider.Accessibility} sealed class {provider.TokensType} : global::AuthSdk.Tokens.ApiTokens"))
        {
            ApiRulesEmitter.EmitShared(writer, provider);
            var selectable = provider.Flows.Where(flow => flow.StartsFromOptions).ToList();
            foreach (var flow in selectable)
            {
                writer.WriteLine($"private readonly global::AuthSdk.Tokens.TokenSourcePool<{flow.RequestType}>? {Pool(flow)};");
            }

            EmitConstructor(writer, provider);
            foreach (var flow in provider.Flows)
            {
                EmitProperties(writer, flow);
            }

            if (provider.Flows[0].Name != "Default")
            {
                writer.Separate().Write($"""
                    /// <inheritdoc/>
                    public override global::AuthSdk.Tokens.TokenSource Default => {provider.Flows[0].Name};
                    """);
            }

            writer.Separate().WriteLine("/// <inheritdoc/>");
            writer.WriteLine("public override global::AuthSdk.Tokens.TokenSource? Find(string flow) => flow switch");
            using (writer.Block("", "};"))
            {
                foreach (var flow in provider.Flows)
                {
                    writer.WriteLine($"{Literal.Of(flow.Name)} => {flow.Name},");
                }

                writer.WriteLine("_ => null,");
            }

            if (selectable.Count > 0)
            {
                EmitSelect(writer, provider, selectable);
                EmitFindCallers(writer, selectable);
            }

            foreach (var flow in provider.Flows.Where(flow => !flow.StartsFromOptions))
            {
                EmitAcquire(writer, flow);
            }

            foreach (var flow in provider.Flows)
            {
                SignInEmitter.EmitTokensMembers(writer, flow);
                TokenQueryEmitter.EmitTokensMembers(writer, flow);
            }
        }
    });

    private static string Pool(FlowModel flow) => flow.Name == "Default" ? "_byCall" : $"_{Identifier.ToCamel(flow.Name)}ByCall";

    private static void EmitConstructor(SourceWriter writer, ProviderModel provider)
    {
        writer.Separate();
        using (writer.Block($"""
            internal {provider.TokensType}(
                {provider.OptionsType} options,
                global::AuthSdk.TokenEndpoint.TokenEndpointClient tokenEndpoint,
                global::AuthSdk.Registration.ApiRuntime runtime)
                : base(options.ResolveBaseAddress(), options.AllowInsecureHttp)
            """))
        {
            if (provider.DPoPAlgorithm is { } algorithm)
            {
                var declared = algorithm == "Default" ? "" : $", global::AuthSdk.SigningAlgorithm.{algorithm}";
                writer.WriteLine($"var dpop = new global::AuthSdk.DPoP.DPoPBinding(options.{OptionModel.DPoPKey}, runtime{declared});");
            }

            foreach (var flow in provider.Flows.OrderBy(flow => ChainLength(provider, flow)))
            {
                var authorizer = flow.AuthorizedBy is null ? "" : $", {flow.AuthorizedBy}";
                var request = flow.StartsFromOptions ? $", {flow.RequestType}.From(options)" : "";
                writer.WriteLine($"{FlowProperty(flow)} = new({Dependencies(provider, flow)}{authorizer}{request});");
                writer.WriteLine($"{flow.Name} = new({FlowProperty(flow)}, options.Tokens, runtime);");
            }

            foreach (var flow in provider.Flows.Where(flow => flow.StartsFromOptions))
            {
                EmitPool(writer, provider, flow);
            }
        }
    }

    // A token that the options hold needs no address to ask.
    private static string Dependencies(ProviderModel provider, FlowModel flow) =>
        (flow.HasTokenEndpoint || ApiRulesEmitter.HasOwnAddress(provider, flow) ? "options, tokenEndpoint" : "tokenEndpoint") +
        (flow.DPoPAlgorithm is null ? "" : ", dpop");

    private static void EmitPool(SourceWriter writer, ProviderModel provider, FlowModel flow)
    {
        // Where the authorising token differs from call to call, so does this one, whether its own parameters do or not.
        var authorizers = AuthorizersOf(provider, flow).Where(authorizer => authorizer.StartsFromOptions).ToList();
        var condition = authorizers.Count == 0
            ? $"options.{flow.SelectorOption} is {{ }} select{flow.Name}"
            : string.Join(" || ", authorizers.Prepend(flow).Select(selectable => $"options.{selectable.SelectorOption} is not null"));
        var select = authorizers.Count == 0
            ? $"select{flow.Name}"
            : $"options.{flow.SelectorOption} ?? (static (configured, _, _) => new(configured))";

        writer.WriteLine();
        using (writer.Block($"if ({condition})"))
        {
            writer.WriteLine($"{Pool(flow)} = new(new()");
            using (writer.Block("", "});"))
            {
                writer.Write($"""
                    Flow = {Literal.Of(flow.Name)},
                    Configured = {flow.RequestType}.From(options),
                    Select = {select},
                    FindMissing = static request => request.FindMissing(),
                    """);
                writer.Write(flow.AuthorizedBy is { } authorizer
                    ? $"""
                        IsChained = true,
                        CreateFlow = async (request, services, cancellationToken) => new {flow.FlowType}(
                            options,
                            tokenEndpoint,{(flow.DPoPAlgorithm is null ? "" : "\n    dpop,")}
                            await SelectAsync({Literal.Of(authorizer)}, services, cancellationToken).ConfigureAwait(false),
                            request),
                        """
                    : $"CreateFlow = (request, _, _) => new(new {flow.FlowType}({Dependencies(provider, flow)}, request)),");
                writer.Write("""
                    Options = options.Tokens,
                    Runtime = runtime,
                    """);
            }
        }
    }

    private static void EmitSelect(SourceWriter writer, ProviderModel provider, IEnumerable<FlowModel> selectable)
    {
        writer.Separate().Write("""
            /// <inheritdoc/>
            public override global::System.Threading.Tasks.ValueTask<global::AuthSdk.Tokens.TokenSource> SelectAsync(
                string? flow,
                global::System.IServiceProvider? services,
                global::System.Threading.CancellationToken cancellationToken) => flow switch
            """);
        using (writer.Block("", "};"))
        {
            foreach (var flow in selectable)
            {
                var name = flow.Name == provider.Flows[0].Name ? $"null or {Literal.Of(flow.Name)}" : Literal.Of(flow.Name);
                writer.WriteLine($"{name} when {Pool(flow)} is not null => {Pool(flow)}.SelectAsync(services, cancellationToken),");
            }

            writer.WriteLine("_ => base.SelectAsync(flow, services, cancellationToken),");
        }
    }

    private static void EmitFindCallers(SourceWriter writer, IEnumerable<FlowModel> selectable)
    {
        writer.Separate().WriteLine("/// <inheritdoc/>");
        writer.WriteLine("public override global::AuthSdk.Tokens.TokenPoolStatus? FindCallers(string flow) => flow switch");
        using (writer.Block("", "};"))
        {
            foreach (var flow in selectable)
            {
                writer.WriteLine($"{Literal.Of(flow.Name)} => {Pool(flow)}?.Status,");
            }

            writer.WriteLine("_ => null,");
        }
    }

    // A flow is made after the one that authorises it.
    private static int ChainLength(ProviderModel provider, FlowModel flow) => AuthorizersOf(provider, flow).Count();

    private static IEnumerable<FlowModel> AuthorizersOf(ProviderModel provider, FlowModel flow)
    {
        while (flow.AuthorizedBy is { } name)
        {
            flow = provider.Flows.First(other => other.Name == name);
            yield return flow;
        }
    }

    /// <summary>The property that holds a flow.</summary>
    public static string FlowProperty(FlowModel flow) => flow.Name == "Default" ? "Flow" : flow.Name + "Flow";

    private static void EmitProperties(SourceWriter writer, FlowModel flow)
    {
        var isOverride = flow.Name == "Default" ? "override " : "";
        writer.Separate().Write($$"""
            /// <summary>{{(flow.HasTokenEndpoint ? $"Keeps the token of {FlowCatalog.All[flow.Flow].Description} and renews it." : $"Gives {FlowCatalog.All[flow.Flow].Description}.")}}</summary>
            public {{isOverride}}global::AuthSdk.Tokens.TokenSource {{flow.Name}} { get; }

            /// <summary>{{(flow.HasTokenEndpoint ? "Sends the token requests of that flow." : "Holds that token.")}}</summary>
            public {{flow.FlowType}} {{FlowProperty(flow)}} { get; }
            """);
    }

    private static void EmitAcquire(SourceWriter writer, FlowModel flow)
    {
        var suffix = flow.Name == "Default" ? "" : flow.Name;
        using (writer.Separate().Write("""
            /// <summary>Obtains a token with what only a call can give, and uses it from now on.</summary>
            /// <param name="request">The parameters.</param>
            /// <param name="cancellationToken">Cancels the request.</param>
            /// <exception cref="global::AuthSdk.OAuthException">No token was obtained.</exception>
            """).Block($"""
            public async global::System.Threading.Tasks.Task<{flow.ResponseType}> Acquire{suffix}Async(
                {flow.RequestType} request,
                global::System.Threading.CancellationToken cancellationToken = default)
            """))
        {
            writer.WriteLine($"var response = await {FlowProperty(flow)}.SendAsync(request, cancellationToken).ConfigureAwait(false);");
            writer.WriteLine($"{flow.Name}.Accept(response);");
            writer.WriteLine($"return {flow.ResponseType}.Read(response);");
        }
    }
}
