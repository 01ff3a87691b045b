using System.Linq;
using AuthSdk.Generator.ClientAuthentication;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits the methods of a flow that turn a request record into a message and send it.</summary>
internal static class TokenRequestSendEmitter
{
    public static void Emit(SourceWriter writer, FlowModel flow)
    {
        EmitMethod(writer, flow, "SendAsync", flow.RequestType, "_tokenUrl", flow.GrantType, flow.Parameters);
        if (flow.Refreshes)
        {
            var url = flow.RefreshUrl is null ? "_tokenUrl" : "_refreshUrl";
            EmitMethod(writer, flow, "SendRefreshAsync", flow.RefreshRequestType, url, "refresh_token", flow.RefreshParameters);
        }
    }

    private static void EmitMethod(
        SourceWriter writer,
        FlowModel flow,
        string method,
        string requestType,
        string url,
        string grantType,
        EquatableArray<TokenParameterModel> parameters)
    {
        // Only a flow that waits for the token of another one has something to await.
        var (modifier, wait, configured) = flow.AuthorizedBy is null ? ("", "", "") : ("async ", "await ", ".ConfigureAwait(false)");
        writer.Separate();
        using (writer.Block($"""
            internal {modifier}global::System.Threading.Tasks.Task<global::AuthSdk.TokenEndpoint.TokenEndpointResponse> {method}(
                {requestType} request,
                global::System.Threading.CancellationToken cancellationToken)
            """))
        {
            EmitPairs(writer, parameters);
            writer.Write($"""
                var message = new global::AuthSdk.TokenEndpoint.TokenEndpointRequest(
                    {url},
                    global::AuthSdk.ParameterPlacement.{flow.ParameterPlacement},
                    Name);
                """);
            if (flow.AuthorizedBy is not null)
            {
                writer.WriteLine(
                    $"message.AuthorizeWith(await _{Identifier.ToCamel(flow.AuthorizedBy)}Tokens.GetTokenAsync(cancellationToken).ConfigureAwait(false));");
            }

            if (grantType.Length > 0)
            {
                writer.WriteLine($"message.Add(\"grant_type\", {Literal.Of(grantType)});");
            }

            ClientAuthenticationCatalog.All[flow.ClientAuthentication].Emit(writer, "message", "request");
            foreach (var parameter in parameters.Where(parameter => !parameter.IsCredential))
            {
                writer.WriteLine(AddStatement(parameter));
            }

            writer.WriteLine($"return {wait}_tokenEndpoint.SendAsync(message, ResponseRules, cancellationToken){configured};");
        }
    }

    private static void EmitPairs(SourceWriter writer, EquatableArray<TokenParameterModel> parameters)
    {
        foreach (var pair in parameters.Where(parameter => parameter.TogetherWith is not null))
        {
            using (writer.Block($"if ((request.{pair.Property} is null) != (request.{pair.TogetherWith} is null))"))
            {
                writer.WriteLine($"throw new global::System.ArgumentException(\"Set {pair.TogetherWith} and {pair.Property} together.\", nameof(request));");
            }

            writer.WriteLine();
        }
    }

    private static string AddStatement(TokenParameterModel parameter) => parameter switch
    {
        { Kind: TokenParameterKind.Scopes } => $"message.AddScopes(request.{parameter.Property});",
        { Kind: TokenParameterKind.Resources } => $"message.AddRepeated({Literal.Of(parameter.WireName)}, {Literal.ListOf(parameter.ConstantList)});",
        { Constant: { } constant } => $"message.Add({Literal.Of(parameter.WireName)}, {Literal.Of(constant)});",
        _ => $"message.Add({Literal.Of(parameter.WireName)}, request.{parameter.Property});",
    };
}
