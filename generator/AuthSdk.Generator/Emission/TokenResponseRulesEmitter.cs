using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits how a provider's token responses and errors deviate from the RFC, and the hook that sees each response.</summary>
internal static class TokenResponseRulesEmitter
{
    private const string Dictionary = "new global::System.Collections.Generic.Dictionary<string, string>";

    public static void Emit(SourceWriter writer, FlowModel flow)
    {
        var response = flow.Response;
        writer.WriteLine("private static readonly global::AuthSdk.TokenEndpoint.TokenResponseRules ResponseRules = new()");
        using (writer.Block("", "};"))
        {
            EmitShape(writer, response);
            if (flow.DPoPAlgorithm is not null)
            {
                writer.WriteLine("DPoPBound = true,");
            }

            writer.WriteLine($"TokenTypeOptional = {(response.TokenTypeOptional ? "true" : "false")},");
            writer.WriteLine($"RefreshToken = global::AuthSdk.RefreshTokenUse.{response.RefreshToken},");
            EmitLifetime(writer, response);
            EmitErrors(writer, response.Errors);
            if (response.BaseAddress is { } address)
            {
                writer.WriteLine($"BaseAddress = new({Literal.Of(address.Field)}, {Literal.ListOf(address.AllowedHosts)}),");
            }

            writer.WriteLine("Review = static response =>");
            using (writer.Block("", "},"))
            {
                writer.Write($"""
                    var lifetime = response.Lifetime;
                    OnResponseRead({flow.ResponseType}.Read(response), ref lifetime);
                    return lifetime;
                    """);
            }
        }
    }

    public static void EmitHook(SourceWriter writer, FlowModel flow) => writer.Separate().Write($"""
        /// <summary>
        /// Sees each token response before it is used; implement it in a part of this class. Throw to refuse the response, or set how long
        /// its token lives. Where nothing implements it, nothing is called.
        /// </summary>
        /// <param name="response">The response.</param>
        /// <param name="lifetime">How long the token lives from its receipt, as declared and as the server says.</param>
        static partial void OnResponseRead({flow.ResponseType} response, ref global::System.TimeSpan lifetime);
        """);

    private static void EmitShape(SourceWriter writer, TokenResponseModel response)
    {
        if (response.Format != "Json")
        {
            writer.WriteLine($"Format = global::AuthSdk.TokenResponseFormat.{response.Format},");
        }

        if (response.Envelope is { } envelope)
        {
            writer.WriteLine($"Envelope = {Literal.Of(envelope)},");
        }

        if (response.Names.Count > 0)
        {
            writer.WriteLine($"Names = {Dictionary}");
            using (writer.Block("", "},"))
            {
                foreach (var name in response.Names)
                {
                    writer.WriteLine($"[{Literal.Of(name.Standard)}] = {Literal.Of(name.Path)},");
                }
            }
        }

        if (response.Fields.Any(field => field.IsDeep))
        {
            writer.WriteLine($"Fields = {Literal.ListOf(response.Fields.Where(field => field.IsDeep).Select(field => field.WireName))},");
        }

        if (response.TokenType is { } type)
        {
            writer.WriteLine($"TokenType = {Literal.Of(type)},");
        }

        if (response.ScopeSeparator != ' ')
        {
            writer.WriteLine($"ScopeSeparator = {Literal.Of(response.ScopeSeparator)},");
        }
    }

    private static void EmitLifetime(SourceWriter writer, TokenResponseModel response)
    {
        writer.WriteLine($"Lifetime = [{string.Join(", ", response.Lifetime.Select(source => $"global::AuthSdk.LifetimeSource.{source}"))}],");
        if (response.DefaultSeconds > 0)
        {
            writer.WriteLine($"DefaultLifetime = global::System.TimeSpan.FromSeconds({response.DefaultSeconds}),");
        }
    }

    private static void EmitErrors(SourceWriter writer, TokenErrorsModel errors)
    {
        if (errors.IsStandard)
        {
            return;
        }

        writer.WriteLine("Errors = new()");
        using (writer.Block("", "},"))
        {
            ErrorRulesEmitter.EmitMembers(writer, errors.Code, errors.Description, errors.FailsWhen);
            if (errors.Codes.Count > 0)
            {
                writer.WriteLine($"Codes = {Dictionary}");
                using (writer.Block("", "},"))
                {
                    foreach (var code in errors.Codes)
                    {
                        writer.WriteLine($"[{Literal.Of(code.Code)}] = {Literal.Of(code.Meaning)},");
                    }
                }
            }
        }
    }
}
