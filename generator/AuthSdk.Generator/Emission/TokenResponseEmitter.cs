using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits a record with exactly the fields of a provider's token response.</summary>
internal static class TokenResponseEmitter
{
    public static void Emit(SourceWriter writer, ProviderModel provider, FlowModel flow)
    {
        var response = flow.Response;
        using (EmittedFile.Type(
            writer,
            $"/// <summary>What {provider.Name} answers to a token request{(flow.Name == "Default" ? "" : $" of the flow <c>{flow.Name}</c>")}.</summary>",
            $"{provider.Accessibility} sealed record {flow.ResponseType}"))
        {
            Property(writer, "The access token.", "required global::AuthSdk.SecretString", "AccessToken");
            Property(
                writer,
                "How the token is presented to the API." + (response.TokenTypeOptional ? " <c>Bearer</c> where the server does not say." : ""),
                "required string",
                "TokenType");
            if (response.HasExpiresIn)
            {
                Property(writer, "How long the token lives, counted from its receipt, if the server says so.", "global::System.TimeSpan?", "ExpiresIn");
            }

            if (response.HasExpiresAt)
            {
                Property(writer, "When the token expires, if the server says so.", "global::System.DateTimeOffset?", "ExpiresAt");
            }

            if (response.HasRefreshToken)
            {
                Property(
                    writer,
                    response.RefreshToken == "Refresh"
                        ? "What the next token is asked for with, if the server issued one."
                        : "The refresh token, if the server issued one. It is not used to renew the access token.",
                    "global::AuthSdk.SecretString?",
                    "RefreshToken");
            }

            if (!response.OmitsScope)
            {
                Property(writer, "The granted scope, if the server says so; otherwise what was asked for was granted.", "string?", "Scope");
            }

            foreach (var field in response.Fields)
            {
                Property(writer, $"The field <c>{XmlText.Escape(field.WireName)}</c>, if present.", FieldType(field) + "?", field.Property);
            }

            Property(
                writer,
                "The fields that are neither standard nor declared.",
                "required global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement>",
                "AdditionalData");

            EmitFrom(writer, flow);
            if (response.ClaimsType is { } claims)
            {
                writer.Separate().Write($"""
                    /// <summary>Reads the claims of the access token without verifying its signature; <see langword="null"/> if it is not a JWT.</summary>
                    {(response.ClaimsArePublic ? "public" : "internal")} {claims}? ReadClaims() =>
                        global::AuthSdk.Tokens.AccessTokenClaims.Read(
                            AccessToken,
                            global::AuthSdk.Http.ApiOperations.TypeInfo<{claims}>({provider.JsonContextType}.Default));
                    """);
            }
        }
    }

    private static void EmitFrom(SourceWriter writer, FlowModel flow)
    {
        writer.Separate().Write($$"""
            /// <summary>The response that a token came with.</summary>
            /// <param name="token">A token of this flow.</param>
            public static {{flow.ResponseType}} From(global::AuthSdk.Tokens.AccessToken token) => Read(token.Response);

            internal static {{flow.ResponseType}} Read(global::AuthSdk.TokenEndpoint.TokenEndpointResponse response) => new()
            """);
        using (writer.Block("", "};"))
        {
            writer.WriteLine("AccessToken = response.AccessToken,");
            writer.WriteLine("TokenType = response.TokenType,");
            if (flow.Response.HasExpiresIn)
            {
                writer.WriteLine("ExpiresIn = response.ExpiresIn,");
            }

            if (flow.Response.HasExpiresAt)
            {
                writer.WriteLine("ExpiresAt = response.ExpiresAt,");
            }

            if (flow.Response.HasRefreshToken)
            {
                writer.WriteLine("RefreshToken = response.RefreshToken,");
            }

            if (!flow.Response.OmitsScope)
            {
                writer.WriteLine("Scope = response.Scope,");
            }

            foreach (var field in flow.Response.Fields)
            {
                writer.WriteLine($"{field.Property} = response.{Reader(field)}({Literal.Of(field.WireName)}),");
            }

            writer.WriteLine("AdditionalData = response.AdditionalData,");
        }
    }

    private static void Property(SourceWriter writer, string summary, string type, string name) => writer
        .Separate()
        .WriteLine($"/// <summary>{summary}</summary>")
        .WriteLine($"public {type} {name} {{ get; init; }}");

    private static string FieldType(TokenResponseFieldModel field) => field.Type switch
    {
        "Secret" => "global::AuthSdk.SecretString",
        "WholeNumber" => "long",
        "Boolean" => "bool",
        "UnixSeconds" or "UnixMilliseconds" or "Iso8601" => "global::System.DateTimeOffset",
        _ => "string",
    };

    private static string Reader(TokenResponseFieldModel field) => field.Type switch
    {
        "Secret" => "GetSecret",
        "WholeNumber" => "GetInt64",
        "Boolean" => "GetBoolean",
        "UnixSeconds" => "GetUnixSeconds",
        "UnixMilliseconds" => "GetUnixMilliseconds",
        "Iso8601" => "GetIso8601",
        _ => "GetString",
    };
}
