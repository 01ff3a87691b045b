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
        EmitSend(writer, flow, "SendAsync", flow.RequestType, "Compose");
        if (flow.Refreshes)
        {
            EmitSend(writer, flow, "SendRefreshAsync", flow.RefreshRequestType, "ComposeRefresh");
        }

        EmitCompose(writer, flow, "Compose", flow.RequestType, "_tokenUrl", flow.GrantType, flow.Parameters);
        if (flow.Refreshes)
        {
            var url = flow.RefreshUrl is null ? "_tokenUrl" : "_refreshUrl";
            EmitCompose(writer, flow, "ComposeRefresh", flow.RefreshRequestType, url, "refresh_token", flow.RefreshParameters);
        }
    }

    private static void EmitSend(SourceWriter writer, FlowModel flow, string method, string requestType, string compose)
    {
        writer.Separate().Write($"""
            internal global::System.Threading.Tasks.Task<global::AuthSdk.TokenEndpoint.TokenEndpointResponse> {method}(
                {requestType} request,
                global::System.Threading.CancellationToken cancellationToken) =>
            """);
        using (writer.Indented())
        {
            if (flow.AuthorizedBy is null)
            {
                writer.WriteLine($"_tokenEndpoint.SendAsync({compose}(request), ResponseRules, cancellationToken);");
                return;
            }

            writer.Write($$"""
                _tokenEndpoint.SendAuthorizedAsync(
                    _{{Identifier.ToCamel(flow.AuthorizedBy)}}Tokens,
                    token =>
                    {
                        var message = {{compose}}(request);
                        message.AuthorizeWith(token);
                        return message;
                    },
                    ResponseRules,
                    cancellationToken);
                """);
        }
    }

    private static void EmitCompose(
        SourceWriter writer,
        FlowModel flow,
        string method,
        string requestType,
        string url,
        string grantType,
        EquatableArray<TokenParameterModel> parameters)
    {
        writer.Separate();
        using (writer.Block($"private global::AuthSdk.TokenEndpoint.TokenEndpointRequest {method}({requestType} request)"))
        {
            EmitPairs(writer, parameters);
            writer.Write($"""
                var message = new global::AuthSdk.TokenEndpoint.TokenEndpointRequest(
                    {url},
                    global::AuthSdk.ParameterPlacement.{flow.ParameterPlacement},
                    Name);
                """);
            if (grantType.Length > 0)
            {
                writer.WriteLine($"message.Add(\"grant_type\", {Literal.Of(grantType)});");
            }

            ClientAuthenticationCatalog.All[flow.ClientAuthentication].Emit(writer, "message", "request");
            foreach (var parameter in parameters.Where(parameter => !parameter.IsCredential))
            {
                writer.WriteLine(AddStatement(parameter));
            }

            writer.WriteLine("return message;");
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
