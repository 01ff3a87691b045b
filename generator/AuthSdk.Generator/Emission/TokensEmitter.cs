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

            foreach (var flow in provider.Flows.Where(flow => !flow.StartsFromOptions))
            {
                EmitAcquire(writer, flow);
            }
        }
    });

    private static void EmitConstructor(SourceWriter writer, ProviderModel provider)
    {
        using (writer.Block($"""
            internal {provider.TokensType}(
                {provider.OptionsType} options,
                global::AuthSdk.TokenEndpoint.TokenEndpointClient tokenEndpoint,
                global::AuthSdk.Registration.ApiRuntime runtime)
                : base(options.ResolveBaseAddress(), options.AllowInsecureHttp)
            """))
        {
            foreach (var flow in provider.Flows.OrderBy(flow => ChainLength(provider, flow)))
            {
                var authorizer = flow.AuthorizedBy is null ? "" : $", {flow.AuthorizedBy}";
                writer.WriteLine($"{FlowProperty(flow)} = new(options, tokenEndpoint{authorizer});");
                writer.WriteLine($"{flow.Name} = new({FlowProperty(flow)}, options.Tokens, runtime.TimeProvider, runtime.LoggerFactory);");
            }
        }
    }

    // A flow is made after the one that authorises it.
    private static int ChainLength(ProviderModel provider, FlowModel flow) =>
        flow.AuthorizedBy is null ? 0 : 1 + ChainLength(provider, provider.Flows.First(other => other.Name == flow.AuthorizedBy));

    private static string FlowProperty(FlowModel flow) => flow.Name == "Default" ? "Flow" : flow.Name + "Flow";

    private static void EmitProperties(SourceWriter writer, FlowModel flow)
    {
        var isOverride = flow.Name == "Default" ? "override " : "";
        writer.Separate().Write($$"""
            /// <summary>Keeps the token of {{FlowCatalog.All[flow.Flow].Description}} and renews it.</summary>
            public {{isOverride}}global::AuthSdk.Tokens.TokenSource {{flow.Name}} { get; }

            /// <summary>Sends the token requests of that flow.</summary>
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
