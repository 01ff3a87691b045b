using System.Linq;
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

            if (flow.Revocation is not null)
            {
                TokenRequestEmitter.Emit(
                    writer, provider, flow.RevocationRequestType, $"A revocation request to {provider.Name} (RFC 7009 section 2.1).", flow.Revocation, startsFromOptions: false);
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

            if (flow.Revocation is not null)
            {
                EmitTypedRevocation(writer, flow);
            }

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

        if (KeepsOptions(flow))
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

        if (flow.Revocation is not null)
        {
            writer.WriteLine("private readonly global::System.Uri _revocationUrl;");
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

    // What a call has to give comes with the request; only what later requests need beside it is kept.
    private static bool KeepsOptions(FlowModel flow) => new[] { flow.Refresh, flow.Revocation }
        .Any(later => later is not null && later.Properties.Any(parameter => parameter.Option is not null && !IsInRequest(flow, parameter)));

    private static bool IsInRequest(FlowModel flow, TokenParameterModel parameter) =>
        flow.StartsFromOptions && flow.Request.Properties.Any(other => other.Property == parameter.Property && other.Option == parameter.Option && other.Required == parameter.Required);

    private static string Configured(FlowModel flow, TokenParameterModel parameter) => IsInRequest(flow, parameter)
        ? $"_request.{parameter.Property}"
        : $"_options.{parameter.Option}{(parameter.Required ? "!" : "")}";

    private static void EmitConstructor(SourceWriter writer, ProviderModel provider, FlowModel flow)
    {
        writer.Separate().Write($"""
            internal {flow.FlowType}(
                {provider.OptionsType} options,
                global::AuthSdk.TokenEndpoint.TokenEndpointClient tokenEndpoint{(flow.AuthorizedBy is null && !flow.StartsFromOptions ? ")" : ",")}
            """);
        using (writer.Indented())
        {
            if (flow.AuthorizedBy is { } name)
            {
                writer.WriteLine($"global::AuthSdk.Tokens.TokenSource {Identifier.ToCamel(name)}Tokens{(flow.StartsFromOptions ? "," : ")")}");
            }

            if (flow.StartsFromOptions)
            {
                writer.WriteLine($"{flow.RequestType} request)");
            }
        }

        using (writer.Block(""))
        {
            if (flow.StartsFromOptions)
            {
                writer.WriteLine("_request = request;");
            }

            if (KeepsOptions(flow))
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

            if (flow.Revocation is not null)
            {
                writer.WriteLine($"_revocationUrl = options.{flow.ResolveRevocationEndpoint}();");
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

    private static void EmitTypedRevocation(SourceWriter writer, FlowModel flow)
    {
        writer.Separate().Write($"""
            /// <summary>Sends a revocation request. A token that the server does not know counts as revoked.</summary>
            /// <param name="request">The parameters.</param>
            /// <param name="cancellationToken">Cancels the request.</param>
            /// <exception cref="global::AuthSdk.OAuthException">The token was not revoked.</exception>
            public global::System.Threading.Tasks.Task RevokeTokenAsync(
                {flow.RevocationRequestType} request,
                global::System.Threading.CancellationToken cancellationToken = default) =>
                _tokenEndpoint.RevokeAsync(ComposeRevocation(request), cancellationToken);

            global::System.Threading.Tasks.Task global::AuthSdk.Tokens.ITokenFlow.RevokeAsync(
                global::AuthSdk.SecretString token,
                string tokenTypeHint,
                global::System.Threading.CancellationToken cancellationToken) =>
                RevokeTokenAsync(
            """);
        using (writer.Indented())
        using (writer.Indented())
        {
            writer.WriteLine($"new {flow.RevocationRequestType}");
            using (writer.Block("", "},"))
            {
                TokenRequestEmitter.EmitInitialiser(writer, flow.Revocation!, parameter => Configured(flow, parameter));
                writer.WriteLine("Token = token,");
                if (flow.Revocation!.Properties.Any(parameter => parameter.Property == "TokenTypeHint"))
                {
                    writer.WriteLine("TokenTypeHint = tokenTypeHint,");
                }
            }

            writer.WriteLine("cancellationToken);");
        }
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
                    TokenRequestEmitter.EmitInitialiser(writer, flow.Refresh!, parameter => Configured(flow, parameter));
                    writer.WriteLine("RefreshToken = refreshToken,");
                }

                writer.WriteLine("cancellationToken);");
            }
        }
    }
}
