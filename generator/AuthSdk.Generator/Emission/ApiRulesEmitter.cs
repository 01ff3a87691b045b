using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits how an API's requests carry the token, and what answers reject it; nothing where that is standard.</summary>
internal static class ApiRulesEmitter
{
    public static void Emit(SourceWriter writer, ProviderModel provider)
    {
        if (provider.ApiRules.IsStandard)
        {
            return;
        }

        writer.WriteLine("internal static readonly global::AuthSdk.Http.ApiRules ApiRules = new()");
        using (writer.Block("", "};"))
        {
            if (provider.ApiRules.Placement is { } placement)
            {
                writer.WriteLine(
                    $"Placement = new(global::AuthSdk.ParameterLocation.{placement.Location}, {Literal.Of(placement.Name)}, {Literal.Of(placement.Scheme)}),");
            }

            if (provider.ApiRules.Rejections.Count > 0)
            {
                writer.WriteLine("Rejections =");
                using (writer.Indented())
                {
                    writer.WriteLine("[");
                    using (writer.Indented())
                    {
                        foreach (var rejection in provider.ApiRules.Rejections)
                        {
                            EmitRejection(writer, rejection);
                        }
                    }

                    writer.WriteLine("],");
                }
            }
        }

        writer.WriteLine();
    }

    /// <summary>The members by which a flow tells them to those who use its tokens.</summary>
    public static void EmitFlowMembers(SourceWriter writer, ProviderModel provider, FlowModel flow)
    {
        if (!provider.ApiRules.IsStandard)
        {
            writer.Separate().WriteLine(
                $"global::AuthSdk.Http.ApiRules global::AuthSdk.Tokens.ITokenFlow.ApiRules => {provider.TokensType}.ApiRules;");
        }

        if (flow.Response.BaseAddress is not null || flow.Response.TokenType is not null)
        {
            writer.Separate().WriteLine(
                "global::AuthSdk.TokenEndpoint.TokenResponseRules global::AuthSdk.Tokens.ITokenFlow.ResponseRules => ResponseRules;");
        }
    }

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
