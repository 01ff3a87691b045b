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
            Code = Path(attribute, "Code", report),
            Description = Path(attribute, "Description", report),
            FailsWhen = attribute.Text("FailsWhen") is { } condition ? ParseCondition(attribute, condition, report) : null,
        };
    }

    private static string? Path(DeclaredAttribute attribute, string property, ParseReport report)
    {
        if (attribute.Text(property) is not { } path)
        {
            return null;
        }

        if (FieldPath.Fault(path) is { } fault)
        {
            report.Add(ResponseDiagnostics.InvalidFieldPath, () => attribute.Location(property), path, fault);
        }

        return path;
    }

    /// <summary><c>field=value</c>, <c>field!=value</c> or <c>field</c>.</summary>
    private static ErrorConditionModel ParseCondition(DeclaredAttribute attribute, string text, ParseReport report)
    {
        var equals = text.IndexOf('=');
        var isOther = equals > 0 && text[equals - 1] == '!';
        var field = equals < 0 ? text : text.Substring(0, isOther ? equals - 1 : equals);
        var value = equals < 0 ? null : text.Substring(equals + 1);
        if (FieldPath.Fault(field) is not null || value is "" || value?.Any(char.IsControl) == true)
        {
            report.Add(
                ResponseDiagnostics.InvalidErrorRule,
                () => attribute.Location("FailsWhen"),
                text,
                "is no condition; write 'field=value', 'field!=value' or 'field', where the field may be a way such as 'result.ok'");
        }

        return new ErrorConditionModel(field.Trim(), value?.Trim(), isOther);
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
