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

        EmitHook(writer, flow.RequestType, "a token");
        if (flow.Refreshes)
        {
            EmitHook(writer, flow.RefreshRequestType, "a refresh");
        }

        foreach (var endpoint in flow.Endpoints.Where(endpoint => endpoint.Kind is EndpointKind.Authorization or EndpointKind.DeviceAuthorization))
        {
            EmitHook(writer, flow.EndpointRequestType(endpoint.Kind), endpoint.Kind == EndpointKind.Authorization ? "an authorization" : "a device authorization");
        }

        EmitCompose(writer, "Compose", flow.RequestType, "_tokenUrl", flow.Request);
        if (flow.Refresh is not null)
        {
            EmitCompose(writer, "ComposeRefresh", flow.RefreshRequestType, flow.RefreshUrl is null ? "_tokenUrl" : "_refreshUrl", flow.Refresh);
        }

        foreach (var endpoint in flow.Endpoints)
        {
            EmitCompose(writer, $"Compose{endpoint.Kind}", flow.EndpointRequestType(endpoint.Kind), FlowEmitter.UrlField(endpoint.Kind), endpoint.Request);
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

    // Without an implementation the compiler leaves it out, and its calls.
    private static void EmitHook(SourceWriter writer, string requestType, string kind) => writer.Separate().Write($"""
        /// <summary>Implement it to change {kind} request in ways that no declaration can say.</summary>
        /// <param name="request">The parameters.</param>
        /// <param name="message">What is about to be sent. It also tells whose token it is: make the same of the same.</param>
        static partial void Customize({requestType} request, global::AuthSdk.TokenEndpoint.TokenEndpointRequest message);
        """);

    private static void EmitCompose(SourceWriter writer, string method, string requestType, string url, TokenRequestModel request)
    {
        writer.Separate();
        using (writer.Block($"private global::AuthSdk.TokenEndpoint.TokenEndpointRequest {method}({requestType} request)"))
        {
            EmitPairs(writer, request.Parameters);
            writer.Write($"""
                var message = new global::AuthSdk.TokenEndpoint.TokenEndpointRequest(
                    {url},
                    global::AuthSdk.ParameterPlacement.{request.Placement},
                    Name){(request.Method == "Post" ? ";" : "")}
                """);
            if (request.Method != "Post")
            {
                using (writer.Block("", "};"))
                {
                    writer.WriteLine($"Method = global::AuthSdk.TokenRequestMethod.{request.Method},");
                }
            }

            // First what is asked for, then who asks.
            var sent = request.Parameters.Where(parameter => parameter.IsSent).ToList();
            foreach (var grantType in sent.Where(parameter => parameter.StandardName == "grant_type"))
            {
                writer.WriteLine(AddStatement(request, grantType));
            }

            ClientAuthenticationCatalog.All[request.ClientAuthentication].Emit(writer, request);
            var placed = request.PlacedAssertion;
            if (placed is not null)
            {
                writer.WriteLine(PlaceAssertion(request, placed));
            }

            foreach (var parameter in sent.Where(parameter => parameter is { StandardName: not "grant_type", Kind: not TokenParameterKind.ClientAssertion } &&
                (placed is not null || parameter != TokenParameterModel.ClientAssertionType)))
            {
                if (parameter is { Kind: TokenParameterKind.Assertion, IsConstant: false, Composition.Count: 0 })
                {
                    EmitAssertion(writer, request, parameter);
                }
                else
                {
                    writer.WriteLine(AddStatement(request, parameter));
                }
            }

            if (method is not ("ComposeRevocation" or "ComposeIntrospection"))
            {
                writer.WriteLine("Customize(request, message);");
            }

            writer.WriteLine("return message;");
        }
    }

    private static void EmitPairs(SourceWriter writer, EquatableArray<TokenParameterModel> parameters)
    {
        foreach (var pair in parameters.Where(parameter => parameter is { TogetherWith: not null, HasProperty: true } &&
            parameters.Any(other => other.Property == parameter.TogetherWith && other.HasProperty)))
        {
            using (writer.Block($"if ((request.{pair.Property} is null) != (request.{pair.TogetherWith} is null))"))
            {
                writer.WriteLine($"throw new global::System.ArgumentException(\"Set {pair.TogetherWith} and {pair.Property} together.\", nameof(request));");
            }

            writer.WriteLine();
        }
    }

    // Its type then is a parameter like others, or is left out.
    private static string PlaceAssertion(TokenRequestModel request, TokenParameterModel assertion)
    {
        var placement = assertion.Placement is null || assertion.Placement == request.Placement ? "" : $", global::AuthSdk.ParameterPlacement.{assertion.Placement}";
        var prefix = string.Concat(assertion.Composition.Select(part => part.Text));
        return $"message.PlaceClientAssertion({Literal.Of(assertion.WireName)}{placement}{(prefix.Length == 0 ? "" : $", prefix: {Literal.Of(prefix)}")});";
    }

    private static string AddStatement(TokenRequestModel request, TokenParameterModel parameter)
    {
        var name = Literal.Of(parameter.WireName);
        var placement = parameter.Placement is null || parameter.Placement == request.Placement ? "" : $", global::AuthSdk.ParameterPlacement.{parameter.Placement}";
        return parameter switch
        {
            { Constant: { } constant } => $"message.Add({name}, {Literal.Of(constant)}{placement});",
            { Composition.Count: > 0 } => AddComposed(parameter, name, placement),
            { Kind: TokenParameterKind.Resources } => $"message.AddRepeated({name}, {Literal.ListOf(parameter.ConstantList)}{placement});",
            { Kind: TokenParameterKind.RedirectUri } => $"message.AddRedirectUri({name}, request.{parameter.Property});",
            { Kind: TokenParameterKind.CodeChallenge } => $"message.Add({name}, global::AuthSdk.Pkce.CreateChallenge(request.{parameter.Property}.Reveal()));",
            { Kind: TokenParameterKind.Scopes } => $"message.AddScopes(request.{parameter.Property}{ScopeArguments(request, parameter, placement)});",
            _ => $"message.Add({name}, request.{parameter.Property}{placement});",
        };
    }

    private static void EmitAssertion(SourceWriter writer, TokenRequestModel request, TokenParameterModel parameter)
    {
        var assertion = request.Assertion!;
        writer.WriteLine("message.AddAssertion(");
        using (writer.Indented())
        {
            writer.WriteLine($"request.{parameter.Property},");
            writer.WriteLine("new()");
            using (writer.Block("", "},"))
            {
                writer.WriteLine("Issuer = request.Issuer,");
                writer.WriteLine("Subject = request.Subject,");
                if (assertion.SubjectOptional)
                {
                    writer.WriteLine("SubjectOptional = true,");
                }

                writer.WriteLine($"Audience = {(assertion.Audience is { } audience ? Literal.Of(audience) : "request.AssertionAudience")},");
                if (assertion.HasScopeClaim && request.Properties.Any(property => property.Kind == TokenParameterKind.Scopes))
                {
                    writer.WriteLine("Scopes = request.Scopes,");
                }

                writer.WriteLine($"Lifetime = global::System.TimeSpan.FromSeconds({assertion.LifetimeSeconds}),");
            }

            var algorithm = assertion.Algorithm == "Default" ? "" : $", global::AuthSdk.SigningAlgorithm.{assertion.Algorithm}";
            var name = parameter.WireName == "assertion" ? "" : $", name: {Literal.Of(parameter.WireName)}";
            var placement = parameter.Placement is null || parameter.Placement == request.Placement ? "" : $", placement: global::AuthSdk.ParameterPlacement.{parameter.Placement}";
            writer.WriteLine($"request.SigningKey{algorithm}{name}{placement});");
        }
    }

    private static string ScopeArguments(TokenRequestModel request, TokenParameterModel parameter, string placement) =>
        (request.ScopeSeparator == "Space" ? "" : $", global::AuthSdk.ScopeSeparator.{request.ScopeSeparator}") +
        (parameter.WireName == "scope" ? "" : $", name: {Literal.Of(parameter.WireName)}") +
        (placement.Length == 0 ? "" : $", placement: {placement.Substring(2)}");

    private static string AddComposed(TokenParameterModel parameter, string name, string placement)
    {
        var value = string.Join(" + ", parameter.Composition.Select(part => part switch
        {
            { Property: null } => Literal.Of(part.Text),
            { IsSecret: true } => $"request.{part.Property}?.Reveal()",
            _ => $"request.{part.Property}",
        }));
        if (!parameter.IsSecret && parameter.Kind != TokenParameterKind.Secret)
        {
            return $"message.Add({name}, {value}{placement});";
        }

        var secrets = string.Concat(parameter.Composition.Where(part => part.IsSecret).Select(part => $", request.{part.Property}"));
        return $"message.AddComposed({name}, {value}, {(placement.Length == 0 ? "placement: null" : placement.Substring(2))}{secrets});";
    }
}
