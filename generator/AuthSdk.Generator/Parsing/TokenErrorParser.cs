using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads how one flow's token endpoint writes its errors.</summary>
internal static class TokenErrorParser
{
    private static readonly string[] Meanings =
    [
        "invalid_client", "invalid_grant", "invalid_scope", "unauthorized_client", "unsupported_grant_type", "temporarily_unavailable",
        "server_error", "slow_down", "invalid_request", "access_denied", "invalid_target",
        "authorization_pending", "expired_token",
    ];

    public static TokenErrorsModel Parse(INamedTypeSymbol type, FlowModel flow, ParseReport report)
    {
        var errors = new TokenErrorsModel { Codes = ParseCodes(type, flow, report) };
        return type.Applying("TokenErrorsAttribute", flow.Name) is not { } attribute ? errors : errors with
        {
            Code = ErrorRuleParser.Way(attribute, "Code", report),
            Description = ErrorRuleParser.Way(attribute, "Description", report),
            FailsWhen = ErrorRuleParser.Condition(attribute, report),
        };
    }

    private static EquatableArray<ErrorCodeModel> ParseCodes(INamedTypeSymbol type, FlowModel flow, ParseReport report)
    {
        var codes = new List<ErrorCodeModel>();
        var declared = type.AllApplying("TokenErrorCodeAttribute", flow.Name).ToList();
        var own = new HashSet<string>(declared.Where(code => code.Text("Flow") is not null).Select(code => code.TextArgument(0) ?? ""));
        foreach (var attribute in declared.Where(code => code.Text("Flow") is not null || !own.Contains(code.TextArgument(0) ?? "")))
        {
            var (code, meaning) = (attribute.TextArgument(0) ?? "", attribute.TextArgument(1) ?? "");
            if (code.Length == 0)
            {
                report.Add(ProviderDiagnostics.MissingWireName, () => attribute.ArgumentLocation(0), "The error code");
            }
            else if (!Meanings.Contains(meaning))
            {
                report.Add(
                    ResponseDiagnostics.InvalidErrorRule,
                    () => attribute.ArgumentLocation(1),
                    meaning,
                    $"is no standard error code; choose from {string.Join(", ", Meanings)}");
            }
            else if (code == meaning && attribute.Text("Flow") is null)
            {
                report.Add(ResponseDiagnostics.InvalidErrorRule, () => attribute.ArgumentLocation(0), code, "means that already; remove the declaration");
            }
            else if (codes.Exists(other => other.Code == code))
            {
                report.Add(ProviderDiagnostics.DuplicateDeclaration, () => attribute.ArgumentLocation(0), "The error code", code);
            }
            else
            {
                codes.Add(new ErrorCodeModel(code, meaning));
            }
        }

        return codes.ToEquatableArray();
    }
}
