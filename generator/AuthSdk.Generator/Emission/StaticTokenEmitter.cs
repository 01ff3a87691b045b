using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Flows;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits a flow whose token is in the options: nothing is sent to obtain it, and nothing renews it.</summary>
internal static class StaticTokenEmitter
{
    public static void Emit(SourceWriter writer, ProviderModel provider, FlowModel flow)
    {
        using (EmittedFile.Type(
            writer,
            $"/// <summary>Gives {provider.Name} {FlowCatalog.All[flow.Flow].Description}. A token that the API rejects stays rejected.</summary>",
            $"{provider.Accessibility} sealed class {flow.FlowType} : global::AuthSdk.Tokens.ITokenFlow"))
        {
            ApiRulesEmitter.EmitOwn(writer, provider, flow);
            EmitState(writer.Separate(), provider, flow);
            writer.Separate().Write($$"""
                /// <inheritdoc/>
                public string Name => {{Literal.Of(flow.Name)}};

                /// <inheritdoc/>
                public global::AuthSdk.Tokens.TokenIdentity Identity =>
                    global::AuthSdk.Tokens.TokenIdentity.OfToken(Name, _request.AccessToken);

                bool global::AuthSdk.Tokens.ITokenFlow.CanRenew => false;
                """);
            ApiRulesEmitter.EmitFlowMembers(writer, provider, flow);
            writer.Separate().Write("""
                global::System.Threading.Tasks.Task<global::AuthSdk.TokenEndpoint.TokenEndpointResponse> global::AuthSdk.Tokens.ITokenFlow.RequestTokenAsync(
                    global::System.Threading.CancellationToken cancellationToken) =>
                    global::System.Threading.Tasks.Task.FromResult(_tokenEndpoint.TakeToken(_request.AccessToken, Name));
                """);
        }

        TokenRequestEmitter.Emit(
            writer, provider, flow.RequestType, $"The token that calls of {provider.Name} carry.", flow.Request, flow.StartsFromOptions);
    }

    private static void EmitState(SourceWriter writer, ProviderModel provider, FlowModel flow)
    {
        writer.WriteLine("private readonly global::AuthSdk.TokenEndpoint.TokenEndpointClient _tokenEndpoint;");
        var hasAddress = ApiRulesEmitter.HasOwnAddress(provider, flow);
        if (hasAddress)
        {
            writer.WriteLine("private readonly global::System.Uri _baseAddress;");
        }

        writer.WriteLine($"private readonly {flow.RequestType} _request;");
        writer.Separate().WriteLine($"internal {flow.FlowType}(");
        using (writer.Indented())
        {
            if (hasAddress)
            {
                writer.WriteLine($"{provider.OptionsType} options,");
            }

            writer.WriteLine("global::AuthSdk.TokenEndpoint.TokenEndpointClient tokenEndpoint,");
            writer.WriteLine($"{flow.RequestType} request)");
        }

        using (writer.Block(""))
        {
            writer.WriteLine("_tokenEndpoint = tokenEndpoint;");
            if (hasAddress)
            {
                writer.WriteLine($"_baseAddress = options.{flow.ResolveBaseAddress}();");
            }

            writer.WriteLine("_request = request;");
        }
    }
}
