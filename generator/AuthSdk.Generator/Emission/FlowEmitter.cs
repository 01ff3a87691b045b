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
            EmitFlow(writer, provider, flow);
            TokenRequestEmitter.Emit(
                writer, provider, flow.RequestType, $"A token request to {provider.Name} with {FlowCatalog.All[flow.Flow].Description}.", flow.Parameters);
            if (flow.Refreshes)
            {
                TokenRequestEmitter.Emit(
                    writer, provider, flow.RefreshRequestType, $"A refresh request to {provider.Name} (RFC 6749 section 6).", flow.RefreshParameters);
            }

            TokenResponseEmitter.Emit(writer, provider, flow);
        });

    private static void EmitFlow(SourceWriter writer, ProviderModel provider, FlowModel flow)
    {
        using (EmittedFile.Type(
            writer,
            $"/// <summary>Obtains {provider.Name} access tokens with {FlowCatalog.All[flow.Flow].Description}.</summary>",
            $"{provider.Accessibility} sealed class {flow.FlowType} : global::AuthSdk.Tokens.ITokenFlow"))
        {
            EmitState(writer, provider, flow);
            EmitTypedRequest(writer, flow);
            if (flow.Refreshes)
            {
                EmitTypedRefresh(writer, flow);
            }

            EmitTokenFlow(writer, flow);
            TokenRequestSendEmitter.Emit(writer, flow);
        }
    }

    private static void EmitState(SourceWriter writer, ProviderModel provider, FlowModel flow)
    {
        writer.WriteLine("private static readonly global::AuthSdk.TokenEndpoint.TokenResponseRules ResponseRules = new()");
        using (writer.Block("", "};"))
        {
            writer.WriteLine($"TokenTypeOptional = {(flow.Response.TokenTypeOptional ? "true" : "false")},");
            writer.WriteLine($"RefreshToken = global::AuthSdk.RefreshTokenUse.{flow.Response.RefreshToken},");
            writer.WriteLine($"Lifetime = global::AuthSdk.LifetimeSource.{flow.Response.Lifetime},");
            if (flow.Response.DefaultSeconds > 0)
            {
                writer.WriteLine($"DefaultLifetime = global::System.TimeSpan.FromSeconds({flow.Response.DefaultSeconds}),");
            }
        }

        writer.Separate();
        if (UsesOptions(flow))
        {
            writer.WriteLine($"private readonly {provider.OptionsType} _options;");
        }

        writer.WriteLine("private readonly global::AuthSdk.TokenEndpoint.TokenEndpointClient _tokenEndpoint;");
        writer.WriteLine("private readonly global::System.Uri _tokenUrl;");
        if (flow is { Refreshes: true, RefreshUrl: not null })
        {
            writer.WriteLine("private readonly global::System.Uri _refreshUrl;");
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
    }

    // What a call has to give comes with the request; a flow that takes nothing else from the options keeps none.
    private static bool UsesOptions(FlowModel flow) =>
        flow.StartsFromOptions || flow.RefreshParameters.Any(parameter => parameter.Option is not null);

    private static void EmitConstructor(SourceWriter writer, ProviderModel provider, FlowModel flow)
    {
        var chained = flow.AuthorizedBy is { } name ? $", global::AuthSdk.Tokens.TokenSource {Identifier.ToCamel(name)}Tokens" : "";
        writer.Separate();
        using (writer.Block(
            $"internal {flow.FlowType}({provider.OptionsType} options, global::AuthSdk.TokenEndpoint.TokenEndpointClient tokenEndpoint{chained})"))
        {
            if (UsesOptions(flow))
            {
                writer.WriteLine("_options = options;");
            }

            writer.WriteLine("_tokenEndpoint = tokenEndpoint;");
            writer.WriteLine($"_tokenUrl = options.{flow.ResolveTokenEndpoint}();");
            if (flow is { Refreshes: true, RefreshUrl: not null })
            {
                writer.WriteLine($"_refreshUrl = options.{flow.ResolveRefreshEndpoint}();");
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

        writer.Separate();
        if (flow.StartsFromOptions)
        {
            writer.Write($"""
                {Task} global::AuthSdk.Tokens.ITokenFlow.RequestTokenAsync(
                    {Cancellation}) =>
                """);
            EmitSendFromOptions(writer, "SendAsync", flow.RequestType, () => TokenRequestEmitter.EmitFromOptions(writer, flow.Parameters));
        }
        else
        {
            writer.Write($"""
                {Task} global::AuthSdk.Tokens.ITokenFlow.RequestTokenAsync(
                    {Cancellation}) =>
                    throw global::AuthSdk.OAuthException.SignInRequired(Name);
                """);
        }

        if (flow.Refreshes)
        {
            writer.Separate().Write($"""
                {Task} global::AuthSdk.Tokens.ITokenFlow.RefreshTokenAsync(
                    global::AuthSdk.SecretString refreshToken,
                    {Cancellation}) =>
                """);
            EmitSendFromOptions(writer, "SendRefreshAsync", flow.RefreshRequestType, () =>
            {
                TokenRequestEmitter.EmitFromOptions(writer, flow.RefreshParameters);
                writer.WriteLine("RefreshToken = refreshToken,");
            });
        }
    }

    private static void EmitSendFromOptions(SourceWriter writer, string method, string requestType, System.Action emitInitialiser)
    {
        using (writer.Indented())
        {
            writer.WriteLine($"{method}(");
            using (writer.Indented())
            {
                writer.WriteLine($"new {requestType}");
                using (writer.Block("", "},"))
                {
                    emitInitialiser();
                }

                writer.WriteLine("cancellationToken);");
            }
        }
    }
}
