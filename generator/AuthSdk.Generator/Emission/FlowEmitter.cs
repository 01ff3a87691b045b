using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AuthSdk.Generator.ClientAuthentication;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Flows;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits a flow: its request and response records and the class that sends the one and reads the other.</summary>
internal static class FlowEmitter
{
    public static EmittedFile Emit(ProviderModel provider, FlowModel flow) =>
        EmittedFile.Create(provider, flow.Name == "Default" ? "Flow" : $"{flow.Name}Flow", writer =>
        {
            if (!flow.HasTokenEndpoint)
            {
                StaticTokenEmitter.Emit(writer, provider, flow);
                return;
            }

            EmitFlow(writer, provider, flow);
            TokenRequestEmitter.Emit(
                writer, provider, flow.RequestType, $"A token request to {provider.Name} with {FlowCatalog.All[flow.Flow].Description}.", flow.Request, flow.StartsFromOptions);
            if (flow.Refreshes)
            {
                TokenRequestEmitter.Emit(
                    writer, provider, flow.RefreshRequestType, $"A refresh request to {provider.Name} (RFC 6749 section 6).", flow.Refresh!, startsFromOptions: false);
            }

            foreach (var endpoint in flow.Endpoints)
            {
                var summary = string.Format(CultureInfo.InvariantCulture, EndpointDefinition.Of(endpoint.Kind).Request, provider.Name);
                TokenRequestEmitter.Emit(writer, provider, flow.EndpointRequestType(endpoint.Kind), summary, endpoint.Request, startsFromOptions: false);
            }

            TokenResponseEmitter.Emit(writer, provider, flow);
        });

    private static void EmitFlow(SourceWriter writer, ProviderModel provider, FlowModel flow)
    {
        using (EmittedFile.Type(
            writer,
            $"/// <summary>Obtains {provider.Name} access tokens with {FlowCatalog.All[flow.Flow].Description}.</summary>",
            $"{provider.Accessibility} sealed partial class {flow.FlowType} : global::AuthSdk.Tokens.ITokenFlow"))
        {
            EmitState(writer, provider, flow);
            EmitTypedRequest(writer, flow);
            if (flow.Refreshes)
            {
                EmitTypedRefresh(writer, flow);
            }

            SignInEmitter.EmitFlowMembers(writer, flow);
            TokenQueryEmitter.EmitFlowMembers(writer, flow);
            EmitTokenFlow(writer, flow);
            TokenRequestSendEmitter.Emit(writer, flow);
            TokenResponseRulesEmitter.EmitHook(writer, flow);
        }
    }

    private static void EmitState(SourceWriter writer, ProviderModel provider, FlowModel flow)
    {
        TokenResponseRulesEmitter.Emit(writer, flow);
        ApiRulesEmitter.EmitOwn(writer, provider, flow);
        writer.Separate();
        if (flow.StartsFromOptions)
        {
            writer.WriteLine($"private readonly {flow.RequestType} _request;");
        }

        if (RequestValues.KeepsOptions(flow))
        {
            writer.WriteLine($"private readonly {provider.OptionsType} _options;");
        }

        writer.WriteLine("private readonly global::AuthSdk.TokenEndpoint.TokenEndpointClient _tokenEndpoint;");
        writer.WriteLine("private readonly global::System.Uri _tokenUrl;");
        if (ApiRulesEmitter.HasOwnAddress(provider, flow))
        {
            writer.WriteLine("private readonly global::System.Uri _baseAddress;");
        }

        if (flow is { Refreshes: true, RefreshUrl: not null })
        {
            writer.WriteLine("private readonly global::System.Uri _refreshUrl;");
        }

        foreach (var endpoint in flow.Endpoints)
        {
            writer.WriteLine($"private readonly global::System.Uri {UrlField(endpoint.Kind)};");
        }

        if (HasCertificate(flow))
        {
            writer.WriteLine("private readonly global::System.Security.Cryptography.X509Certificates.X509Certificate2? _clientCertificate;");
        }

        if (flow.DPoPAlgorithm is not null)
        {
            writer.WriteLine("private readonly global::AuthSdk.DPoP.DPoPBinding _dpop;");
        }

        if (flow.AuthorizedBy is not null)
        {
            writer.WriteLine($"private readonly global::AuthSdk.Tokens.TokenSource _{Identifier.ToCamel(flow.AuthorizedBy)}Tokens;");
        }

        EmitConstructor(writer, provider, flow);
        writer.Separate().Write($"""
            /// <inheritdoc/>
            public string Name => {Literal.Of(flow.Name)};
            """);
        EmitIdentity(writer, flow);
        ApiRulesEmitter.EmitFlowMembers(writer, provider, flow);
    }

    private static void EmitIdentity(SourceWriter writer, FlowModel flow)
    {
        var authorizer = flow.AuthorizedBy is null ? "" : $"_{Identifier.ToCamel(flow.AuthorizedBy)}Tokens.Identity";
        writer.Separate().WriteLine("/// <inheritdoc/>");
        writer.WriteLine(flow.StartsFromOptions
            ? $"public global::AuthSdk.Tokens.TokenIdentity Identity => Compose(_request).Identify({authorizer});"
            : "public global::AuthSdk.Tokens.TokenIdentity Identity { get; } = global::AuthSdk.Tokens.TokenIdentity.CreateUnique();");
        if (flow.AuthorizedBy is not null)
        {
            writer.Separate().WriteLine($"global::AuthSdk.Tokens.TokenSource? global::AuthSdk.Tokens.ITokenFlow.Authorizer => _{Identifier.ToCamel(flow.AuthorizedBy)}Tokens;");
        }
    }

    /// <summary>The field that holds the URL of an endpoint.</summary>
    public static string UrlField(EndpointKind kind) => $"_{Identifier.ToCamel(kind.ToString())}Url";

    private static bool HasCertificate(FlowModel flow) => flow.Endpoints.Select(endpoint => endpoint.Request)
        .Append(flow.Request)
        .Append(flow.Refresh ?? flow.Request)
        .Any(request => ClientAuthenticationCatalog.All.TryGetValue(request.ClientAuthentication, out var method) && method.HasCertificate);

    private static void EmitConstructor(SourceWriter writer, ProviderModel provider, FlowModel flow)
    {
        var parameters = new List<string> { $"{provider.OptionsType} options", "global::AuthSdk.TokenEndpoint.TokenEndpointClient tokenEndpoint" };
        if (flow.DPoPAlgorithm is not null)
        {
            parameters.Add("global::AuthSdk.DPoP.DPoPBinding dpop");
        }

        if (flow.AuthorizedBy is { } name)
        {
            parameters.Add($"global::AuthSdk.Tokens.TokenSource {Identifier.ToCamel(name)}Tokens");
        }

        if (flow.StartsFromOptions)
        {
            parameters.Add($"{flow.RequestType} request");
        }

        writer.Separate().WriteLine($"internal {flow.FlowType}(");
        using (writer.Indented())
        {
            writer.Write(string.Join(",\n", parameters) + ")");
        }

        using (writer.Block(""))
        {
            if (flow.StartsFromOptions)
            {
                writer.WriteLine("_request = request;");
            }

            if (RequestValues.KeepsOptions(flow))
            {
                writer.WriteLine("_options = options;");
            }

            writer.WriteLine("_tokenEndpoint = tokenEndpoint;");
            writer.WriteLine($"_tokenUrl = options.{flow.ResolveTokenEndpoint}();");
            if (ApiRulesEmitter.HasOwnAddress(provider, flow))
            {
                writer.WriteLine($"_baseAddress = options.{flow.ResolveBaseAddress}();");
            }

            if (flow is { Refreshes: true, RefreshUrl: not null })
            {
                writer.WriteLine($"_refreshUrl = options.{flow.ResolveRefreshEndpoint}();");
            }

            foreach (var endpoint in flow.Endpoints)
            {
                writer.WriteLine($"{UrlField(endpoint.Kind)} = options.{flow.ResolveEndpoint(endpoint.Kind)}();");
            }

            if (HasCertificate(flow))
            {
                writer.WriteLine($"_clientCertificate = options.{OptionModel.ClientCertificate};");
            }

            if (flow.DPoPAlgorithm is not null)
            {
                writer.WriteLine("_dpop = dpop;");
            }

            if (flow.AuthorizedBy is not null)
            {
                var field = Identifier.ToCamel(flow.AuthorizedBy) + "Tokens";
                writer.WriteLine($"_{field} = {field};");
            }
        }
    }

    private static void EmitTypedRequest(SourceWriter writer, FlowModel flow)
    {
        writer.Separate().Write($$"""
            /// <summary>Sends a token request. The result is not kept: every call asks anew.</summary>
            /// <param name="request">The parameters.</param>
            /// <param name="cancellationToken">Cancels the request.</param>
            /// <exception cref="global::AuthSdk.OAuthException">No token was obtained.</exception>
            public async global::System.Threading.Tasks.Task<{{flow.ResponseType}}> RequestTokenAsync(
                {{flow.RequestType}} request,
                global::System.Threading.CancellationToken cancellationToken = default) =>
                {{flow.ResponseType}}.Read(await SendAsync(request, cancellationToken).ConfigureAwait(false));
            """);
    }

    private static void EmitTypedRefresh(SourceWriter writer, FlowModel flow)
    {
        writer.Separate().Write($$"""
            /// <summary>Sends a refresh request. The result is not kept.</summary>
            /// <param name="request">The parameters.</param>
            /// <param name="cancellationToken">Cancels the request.</param>
            /// <exception cref="global::AuthSdk.OAuthException">No token was obtained.</exception>
            public async global::System.Threading.Tasks.Task<{{flow.ResponseType}}> RefreshTokenAsync(
                {{flow.RefreshRequestType}} request,
                global::System.Threading.CancellationToken cancellationToken = default) =>
                {{flow.ResponseType}}.Read(await SendRefreshAsync(request, cancellationToken).ConfigureAwait(false));
            """);
    }

    private static void EmitTokenFlow(SourceWriter writer, FlowModel flow)
    {
        const string Task = "global::System.Threading.Tasks.Task<global::AuthSdk.TokenEndpoint.TokenEndpointResponse>";
        const string Cancellation = "global::System.Threading.CancellationToken cancellationToken";

        writer.Separate().Write($"""
            {Task} global::AuthSdk.Tokens.ITokenFlow.RequestTokenAsync(
                {Cancellation}) =>
                {(flow.StartsFromOptions ? "SendAsync(_request, cancellationToken)" : "throw global::AuthSdk.OAuthException.SignInRequired(Name)")};
            """);
        if (flow.Refreshes)
        {
            writer.Separate().Write($"""
                {Task} global::AuthSdk.Tokens.ITokenFlow.RefreshTokenAsync(
                    global::AuthSdk.SecretString refreshToken,
                    {Cancellation}) =>
                """);
            EmitSendRefresh(writer, flow);
        }
    }

    private static void EmitSendRefresh(SourceWriter writer, FlowModel flow)
    {
        using (writer.Indented())
        {
            writer.WriteLine("SendRefreshAsync(");
            using (writer.Indented())
            {
                writer.WriteLine($"new {flow.RefreshRequestType}");
                using (writer.Block("", "},"))
                {
                    TokenRequestEmitter.EmitInitialiser(writer, flow.Refresh!, parameter => RequestValues.Configured(flow, parameter));
                    writer.WriteLine("RefreshToken = refreshToken,");
                }

                writer.WriteLine("cancellationToken);");
            }
        }
    }
}
