using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits how an API's requests carry the token, and what answers reject it; nothing where that is standard.</summary>
internal static class ApiRulesEmitter
{
    /// <summary>Emits the rules that all flows share, for the class that owns them.</summary>
    public static void EmitShared(SourceWriter writer, ProviderModel provider)
    {
        if (provider.SharedApiRules is { IsStandard: false } rules)
        {
            Emit(writer, rules, "internal");
            writer.WriteLine();
        }
    }

    /// <summary>Emits the rules that a flow has for itself.</summary>
    public static void EmitOwn(SourceWriter writer, ProviderModel provider, FlowModel flow)
    {
        if (provider.SharedApiRules is null && !flow.ApiRules.IsStandard)
        {
            Emit(writer.Separate(), flow.ApiRules, "private");
        }
    }

    private static void Emit(SourceWriter writer, ApiRulesModel rules, string accessibility)
    {
        writer.WriteLine($"{accessibility} static readonly global::AuthSdk.Http.ApiRules ApiRules = new()");
        using (writer.Block("", "};"))
        {
            if (rules.Placement is { } placement)
            {
                writer.WriteLine(placement is { Location: "Header", Name: "Authorization", Scheme: "DPoP" }
                    ? "Placement = global::AuthSdk.Http.AccessTokenPlacement.DPoP,"
                    : $"Placement = new(global::AuthSdk.ParameterLocation.{placement.Location}, {Literal.Of(placement.Name)}, {Literal.Of(placement.Scheme)}),");
            }

            if (rules.Rejections.Count > 0)
            {
                writer.WriteLine("Rejections =");
                using (writer.Indented())
                {
                    writer.WriteLine("[");
                    using (writer.Indented())
                    {
                        foreach (var rejection in rules.Rejections)
                        {
                            EmitRejection(writer, rejection);
                        }
                    }

                    writer.WriteLine("],");
                }
            }
        }
    }

    /// <summary>The members by which a flow tells them to those who use its tokens.</summary>
    public static void EmitFlowMembers(SourceWriter writer, ProviderModel provider, FlowModel flow)
    {
        if (!flow.ApiRules.IsStandard)
        {
            var owner = provider.SharedApiRules is null ? "" : $"{provider.TokensType}.";
            writer.Separate().WriteLine($"global::AuthSdk.Http.ApiRules global::AuthSdk.Tokens.ITokenFlow.ApiRules => {owner}ApiRules;");
        }

        if (HasOwnAddress(provider, flow))
        {
            writer.Separate().WriteLine("global::System.Uri? global::AuthSdk.Tokens.ITokenFlow.BaseAddress => _baseAddress;");
        }

        if (flow.DPoPAlgorithm is not null)
        {
            writer.Separate().WriteLine("global::AuthSdk.DPoP.DPoPBinding? global::AuthSdk.Tokens.ITokenFlow.DPoP => _dpop;");
        }

        if (flow.Response.BaseAddress is not null || flow.Response.TokenType is not null || flow.DPoPAlgorithm is not null)
        {
            writer.Separate().WriteLine(
                "global::AuthSdk.TokenEndpoint.TokenResponseRules global::AuthSdk.Tokens.ITokenFlow.ResponseRules => ResponseRules;");
        }
    }

    /// <summary>Whether a flow has a URL of its own that its requests go to.</summary>
    public static bool HasOwnAddress(ProviderModel provider, FlowModel flow) => provider.HasAddressPerFlow && flow.BaseAddress is not null;

    private static void EmitRejection(SourceWriter writer, TokenRejectionModel rejection)
    {
        writer.WriteLine("new()");
        using (writer.Block("", "},"))
        {
            writer.WriteLine($"Status = (global::System.Net.HttpStatusCode){rejection.Status},");
            if (rejection.Field is { } field)
            {
                writer.WriteLine($"Field = {Literal.Of(field)},");
            }

            if (rejection.Value is { } value)
            {
                writer.WriteLine($"Value = {Literal.Of(value)},");
            }
        }
    }
}
