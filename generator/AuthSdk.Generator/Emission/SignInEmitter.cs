using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Flows;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits how a person signs in: at the authorization endpoint (RFC 6749 section 4.1), or on another device (RFC 8628).</summary>
internal static class SignInEmitter
{
    private const string Task = "global::System.Threading.Tasks.Task";
    private const string Response = "global::AuthSdk.TokenEndpoint.TokenEndpointResponse";
    private const string Cancellation = "global::System.Threading.CancellationToken cancellationToken";
    private const string Prompt =
        "global::System.Func<global::AuthSdk.DeviceAuthorization, global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask> prompt";

    /// <summary>Writes the members of the flow.</summary>
    public static void EmitFlowMembers(SourceWriter writer, FlowModel flow)
    {
        if (flow.Find(EndpointKind.Authorization) is { } authorization)
        {
            EmitCreate(writer, flow, authorization, "The authorization request that the options make. Keep it, in the session of the browser, until that comes back.");
            if (flow.Find(EndpointKind.PushedAuthorizationRequest) is { } pushed)
            {
                EmitPush(writer, flow, authorization, pushed);
            }
            else
            {
                EmitAuthorizationUrl(writer, flow, authorization);
            }

            EmitRedeem(writer, flow, authorization);
        }

        if (flow.Find(EndpointKind.DeviceAuthorization) is { } device)
        {
            EmitCreate(writer, flow, device, "The device authorization request that the options make.");
            EmitDevice(writer, flow, device);
        }
    }

    /// <summary>Writes the members of the class that owns the tokens.</summary>
    public static void EmitTokensMembers(SourceWriter writer, FlowModel flow)
    {
        if (flow.Find(EndpointKind.Authorization) is { } authorization)
        {
            EmitSignIn(writer, flow, authorization);
        }

        if (flow.Find(EndpointKind.DeviceAuthorization) is { } device)
        {
            EmitDeviceSignIn(writer, flow, device);
        }
    }

    private static void EmitCreate(SourceWriter writer, FlowModel flow, EndpointModel endpoint, string summary)
    {
        var given = RequestValues.Missing(endpoint.Request);
        writer.Separate().WriteLine($"/// <summary>{summary}</summary>");
        EmitParameterDocs(writer, given);
        writer.WriteLine(
            $"public {flow.EndpointRequestType(endpoint.Kind)} Create{endpoint.Kind}Request({string.Join(", ", given.Select(Declaration))}) => new()");
        using (writer.Block("", "};"))
        {
            TokenRequestEmitter.EmitInitialiser(writer, endpoint.Request, parameter => RequestValues.Configured(flow, parameter));
            foreach (var parameter in given)
            {
                writer.WriteLine($"{parameter.Property} = {RequestValues.Argument(parameter)},");
            }
        }
    }

    private static void EmitAuthorizationUrl(SourceWriter writer, FlowModel flow, EndpointModel endpoint) => writer.Separate().Write($"""
        /// <summary>The address to send the browser to (RFC 6749 section 4.1.1).</summary>
        /// <param name="request">The parameters.</param>
        /// <exception cref="global::System.ArgumentException">The redirect URI is not absolute, or has a fragment.</exception>
        public global::System.Uri CreateAuthorizationUrl({flow.EndpointRequestType(endpoint.Kind)} request) => ComposeAuthorization(request).ToAuthorizationUrl();
        """);

    private static void EmitPush(SourceWriter writer, FlowModel flow, EndpointModel endpoint, EndpointModel pushed)
    {
        writer.Separate().Write($"""
            /// <summary>
            /// Hands the parameters to the server (RFC 9126 section 2.1) and gives the address to send the browser to, which has none of them.
            /// </summary>
            /// <param name="request">The parameters.</param>
            /// <param name="cancellationToken">Cancels the request.</param>
            /// <exception cref="global::System.ArgumentException">The redirect URI is not absolute, or has a fragment.</exception>
            /// <exception cref="global::AuthSdk.OAuthException">The server did not take them.</exception>
            public {Task}<global::AuthSdk.PushedAuthorization> PushAuthorizationRequestAsync(
                {flow.EndpointRequestType(endpoint.Kind)} request,
                {Cancellation} = default) =>
                _tokenEndpoint.PushAuthorizationRequestAsync(
            """);
        using (writer.Indented())
        using (writer.Indented())
        {
            writer.WriteLine($"Compose{pushed.Kind}(new {flow.EndpointRequestType(pushed.Kind)}");
            using (writer.Block("", "}),"))
            {
                RequestValues.EmitFollowing(writer, flow, pushed.Request, endpoint.Request, code: null);
            }

            var clientId = pushed.Request.Parameters.FirstOrDefault(parameter => parameter is { StandardName: "client_id", IsSent: true });
            writer.WriteLine($"{FlowEmitter.UrlField(endpoint.Kind)},");
            writer.WriteLine($"{Literal.Of(clientId?.WireName ?? "client_id")},");
            writer.WriteLine("ResponseRules,");
            writer.WriteLine("cancellationToken);");
        }
    }

    private static void EmitRedeem(SourceWriter writer, FlowModel flow, EndpointModel endpoint)
    {
        var type = flow.EndpointRequestType(endpoint.Kind);
        writer.Separate().WriteLine($"internal {Task}<{Response}> RedeemAsync(");
        EmitParameters(writer, [$"{type} request", "global::System.Uri answer", .. Extra(flow, endpoint, CodeOf(flow)), Cancellation], ") =>");
        var expectation = flow.Issuer is { } issuer ? $", {Literal.Of(issuer)}{(flow.NamesIssuer ? ", requiresIssuer: true" : "")}" : "";
        using (writer.Indented())
        {
            writer.WriteLine("SendAsync(");
            EmitFollowingRequest(writer, flow, endpoint, (CodeOf(flow), $"global::AuthSdk.AuthorizationResponse.ReadCode(answer, Name, request.State{expectation})"), "cancellationToken);");
        }
    }

    private static void EmitDevice(SourceWriter writer, FlowModel flow, EndpointModel endpoint)
    {
        var type = flow.EndpointRequestType(endpoint.Kind);
        writer.Separate().Write($"""
            /// <summary>Asks for the codes of a sign-in on another device (RFC 8628 section 3.2). Nothing waits for the person yet.</summary>
            /// <param name="request">The parameters.</param>
            /// <param name="cancellationToken">Cancels the request.</param>
            /// <exception cref="global::AuthSdk.OAuthException">No codes were obtained.</exception>
            public {Task}<global::AuthSdk.DeviceAuthorization> RequestDeviceAuthorizationAsync(
                {type} request,
                {Cancellation} = default) =>
                _tokenEndpoint.RequestDeviceAuthorizationAsync(ComposeDeviceAuthorization(request), ResponseRules, cancellationToken);
            """);

        writer.Separate().WriteLine($"internal {Task}<{Response}> SignInWithDeviceAsync(");
        EmitParameters(writer, [$"{type} request", Prompt, .. Extra(flow, endpoint, CodeOf(flow)), Cancellation], ") =>");
        using (writer.Indented())
        {
            writer.WriteLine("_tokenEndpoint.SignInWithDeviceAsync(");
            using (writer.Indented())
            {
                writer.WriteLine("ComposeDeviceAuthorization(request),");
                writer.WriteLine("ResponseRules,");
                writer.WriteLine("prompt,");
                writer.WriteLine("(deviceCode, cancellation) => SendAsync(");
                EmitFollowingRequest(writer, flow, endpoint, (CodeOf(flow), "deviceCode"), "cancellation),");
                writer.WriteLine("cancellationToken);");
            }
        }
    }

    private static void EmitFollowingRequest(SourceWriter writer, FlowModel flow, EndpointModel endpoint, (string Property, string Expression) code, string last)
    {
        using (writer.Indented())
        {
            writer.WriteLine($"new {flow.RequestType}");
            using (writer.Block("", "},"))
            {
                RequestValues.EmitFollowing(writer, flow, flow.Request, endpoint.Request, code);
            }

            writer.WriteLine(last);
        }
    }

    private static void EmitSignIn(SourceWriter writer, FlowModel flow, EndpointModel endpoint)
    {
        var extra = RequestValues.MissingAfter(flow, endpoint.Request, CodeOf(flow));
        writer.Separate().Write("""
            /// <summary>
            /// Checks the answer with which the browser came back, redeems its code, and uses the token from now on. The answer must have the
            /// <c>state</c> of the request; one that is an error becomes an exception.
            /// </summary>
            /// <param name="request">The authorization request.</param>
            /// <param name="answer">Where the browser came back to, with the query.</param>
            """);
        EmitParameterDocs(writer, extra);
        EmitStart(writer, flow, $"SignIn{Suffix(flow)}Async", [$"{flow.EndpointRequestType(endpoint.Kind)} request", "global::System.Uri answer", .. extra.Select(Declaration)]);
        EmitAccept(writer, flow, "RedeemAsync", ["request", "answer", .. extra.Select(RequestValues.Argument)]);
    }

    private static void EmitDeviceSignIn(SourceWriter writer, FlowModel flow, EndpointModel endpoint)
    {
        var type = flow.EndpointRequestType(endpoint.Kind);
        var extra = RequestValues.MissingAfter(flow, endpoint.Request, CodeOf(flow));
        var method = $"SignIn{Suffix(flow)}WithDeviceAsync";
        const string Summary = """
            /// <summary>
            /// Has a person sign in on another device (RFC 8628), waits for them, and uses the token from now on. The server says how often it is
            /// asked, and how long.
            /// </summary>
            """;
        const string PromptDoc = """/// <param name="prompt">Shows the code and where to type it. It should return once they are shown.</param>""";
        if (RequestValues.Missing(endpoint.Request).Count == 0)
        {
            writer.Separate().Write(Summary).WriteLine(PromptDoc);
            EmitParameterDocs(writer, extra);
            EmitStart(writer, flow, method, [Prompt, .. extra.Select(Declaration)], isAsync: false);
            using (writer.Indented())
            {
                var arguments = string.Concat(extra.Select(parameter => $"{RequestValues.Argument(parameter)}, "));
                writer.WriteLine($"{method}({TokensEmitter.FlowProperty(flow)}.CreateDeviceAuthorizationRequest(), prompt, {arguments}cancellationToken);");
            }
        }

        writer.Separate().Write(Summary).WriteLine("/// <param name=\"request\">The parameters.</param>").WriteLine(PromptDoc);
        EmitParameterDocs(writer, extra);
        EmitStart(writer, flow, method, [$"{type} request", Prompt, .. extra.Select(Declaration)]);
        EmitAccept(writer, flow, "SignInWithDeviceAsync", ["request", "prompt", .. extra.Select(RequestValues.Argument)]);
    }

    private static void EmitStart(SourceWriter writer, FlowModel flow, string method, IEnumerable<string> parameters, bool isAsync = true)
    {
        writer.Write("""
            /// <param name="cancellationToken">Ends the sign-in.</param>
            /// <exception cref="global::AuthSdk.OAuthException">No token was obtained; its <c>Error</c> is <c>access_denied</c> where the person refused.</exception>
            """);
        writer.WriteLine($"public {(isAsync ? "async " : "")}{Task}<{flow.ResponseType}> {method}(");
        EmitParameters(writer, [.. parameters, Cancellation + " = default"], isAsync ? ")" : ") =>");
    }

    private static void EmitAccept(SourceWriter writer, FlowModel flow, string method, IEnumerable<string> arguments)
    {
        using (writer.Block(""))
        {
            writer.WriteLine($"var response = await {TokensEmitter.FlowProperty(flow)}.{method}({string.Join(", ", arguments)}, cancellationToken).ConfigureAwait(false);");
            writer.WriteLine($"{flow.Name}.Accept(response);");
            writer.WriteLine($"return {flow.ResponseType}.Read(response);");
        }
    }

    private static void EmitParameters(SourceWriter writer, IReadOnlyList<string> parameters, string end)
    {
        using (writer.Indented())
        {
            for (var i = 0; i < parameters.Count; i++)
            {
                writer.WriteLine(parameters[i] + (i < parameters.Count - 1 ? "," : end));
            }
        }
    }

    private static void EmitParameterDocs(SourceWriter writer, IEnumerable<TokenParameterModel> parameters)
    {
        foreach (var parameter in parameters)
        {
            writer.WriteLine($"/// <param name=\"{RequestValues.ArgumentName(parameter)}\">{parameter.Summary}</param>");
        }
    }

    private static IEnumerable<string> Extra(FlowModel flow, EndpointModel endpoint, string code) =>
        RequestValues.MissingAfter(flow, endpoint.Request, code).Select(Declaration);

    private static string Declaration(TokenParameterModel parameter) => $"{TokenRequestEmitter.PropertyType(parameter)} {RequestValues.Argument(parameter)}";

    // What the earlier request of the sign-in yields.
    private static string CodeOf(FlowModel flow) => FlowCatalog.All[flow.Flow].Parameters[0].Property;

    private static string Suffix(FlowModel flow) => flow.Name == "Default" ? "" : flow.Name;
}
