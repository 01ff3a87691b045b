using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits what a flow can ask of its server about a token: its end (RFC 7009), and what it is worth (RFC 7662).</summary>
internal static class TokenQueryEmitter
{
    private const string Cancellation = "global::System.Threading.CancellationToken cancellationToken";

    /// <summary>Writes the members of the flow.</summary>
    public static void EmitFlowMembers(SourceWriter writer, FlowModel flow)
    {
        if (flow.Find(EndpointKind.Revocation) is { } revocation)
        {
            EmitRevocation(writer, flow, revocation);
        }

        if (flow.Find(EndpointKind.Introspection) is { } introspection)
        {
            EmitIntrospection(writer, flow, introspection);
        }
    }

    /// <summary>Writes the members of the class that owns the tokens.</summary>
    public static void EmitTokensMembers(SourceWriter writer, FlowModel flow)
    {
        var suffix = flow.Name == "Default" ? "" : flow.Name;
        if (flow.Find(EndpointKind.Revocation) is not null)
        {
            EmitRevoke(writer, flow, suffix);
        }

        if (flow.Find(EndpointKind.Introspection) is not null)
        {
            writer.Separate().Write($"""
                /// <summary>Asks the server what a token is worth now (RFC 7662), be it one of these or one that somebody else presented. The answer is not kept.</summary>
                /// <param name="token">The token.</param>
                /// <param name="cancellationToken">Cancels the request.</param>
                /// <exception cref="global::AuthSdk.OAuthException">There is no answer: treat the token as not active.</exception>
                public global::System.Threading.Tasks.Task<global::AuthSdk.IntrospectionResponse> Introspect{suffix}Async(
                    global::AuthSdk.SecretString token,
                    {Cancellation} = default) =>
                    {TokensEmitter.FlowProperty(flow)}.IntrospectTokenAsync({TokensEmitter.FlowProperty(flow)}.CreateIntrospectionRequest(token), cancellationToken);
                """);
        }
    }

    private static void EmitRevocation(SourceWriter writer, FlowModel flow, EndpointModel endpoint)
    {
        var type = flow.EndpointRequestType(EndpointKind.Revocation);
        writer.Separate().Write($"""
            /// <summary>Sends a revocation request. A token that the server does not know counts as revoked.</summary>
            /// <param name="request">The parameters.</param>
            /// <param name="cancellationToken">Cancels the request.</param>
            /// <exception cref="global::AuthSdk.OAuthException">The token was not revoked.</exception>
            public global::System.Threading.Tasks.Task RevokeTokenAsync(
                {type} request,
                {Cancellation} = default) =>
                _tokenEndpoint.RevokeAsync(ComposeRevocation(request), cancellationToken);

            global::System.Threading.Tasks.Task global::AuthSdk.Tokens.ITokenFlow.RevokeAsync(
                global::AuthSdk.SecretString token,
                string tokenTypeHint,
                {Cancellation}) =>
                RevokeTokenAsync(
            """);
        using (writer.Indented())
        using (writer.Indented())
        {
            writer.WriteLine($"new {type}");
            using (writer.Block("", "},"))
            {
                TokenRequestEmitter.EmitInitialiser(writer, endpoint.Request, parameter => RequestValues.Configured(flow, parameter));
                writer.WriteLine("Token = token,");
                if (endpoint.Request.Properties.Any(parameter => parameter.Property == "TokenTypeHint"))
                {
                    writer.WriteLine("TokenTypeHint = tokenTypeHint,");
                }
            }

            writer.WriteLine("cancellationToken);");
        }
    }

    private static void EmitIntrospection(SourceWriter writer, FlowModel flow, EndpointModel endpoint)
    {
        var type = flow.EndpointRequestType(EndpointKind.Introspection);
        writer.Separate().Write($"""
            /// <summary>The introspection request that the options make for a token.</summary>
            /// <param name="token">The token.</param>
            public {type} CreateIntrospectionRequest(global::AuthSdk.SecretString token) => new()
            """);
        using (writer.Block("", "};"))
        {
            TokenRequestEmitter.EmitInitialiser(writer, endpoint.Request, parameter => RequestValues.Configured(flow, parameter));
            writer.WriteLine("Token = token,");
        }

        writer.Separate().Write($"""
            /// <summary>Sends an introspection request. The answer is not kept: every call asks anew.</summary>
            /// <param name="request">The parameters.</param>
            /// <param name="cancellationToken">Cancels the request.</param>
            /// <exception cref="global::AuthSdk.OAuthException">There is no answer: treat the token as not active.</exception>
            public global::System.Threading.Tasks.Task<global::AuthSdk.IntrospectionResponse> IntrospectTokenAsync(
                {type} request,
                {Cancellation} = default) =>
                _tokenEndpoint.IntrospectAsync(ComposeIntrospection(request), cancellationToken);
            """);
    }

    private static void EmitRevoke(SourceWriter writer, FlowModel flow, string suffix)
    {
        writer.Separate().Write($"""
            /// <summary>
            /// Forgets the tokens of that flow, and has the server revoke them (RFC 7009). The next call starts the flow anew.
            /// </summary>
            /// <param name="services">The services of a scope, where calls differ in whose tokens they use; whoever it is about is selected by them.</param>
            /// <param name="cancellationToken">Cancels the requests; the tokens are forgotten all the same.</param>
            /// <exception cref="global::AuthSdk.OAuthException">The server did not revoke a token; it may be valid still.</exception>
            public async global::System.Threading.Tasks.Task Revoke{suffix}Async(
                global::System.IServiceProvider? services = null,
                {Cancellation} = default)
            """);
        using (writer.Block(""))
        {
            writer.WriteLine($"var source = await SelectAsync({Literal.Of(flow.Name)}, services, cancellationToken).ConfigureAwait(false);");
            writer.WriteLine("await source.RevokeAsync(cancellationToken).ConfigureAwait(false);");
        }
    }
}
