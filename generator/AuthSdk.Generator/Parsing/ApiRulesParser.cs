using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads how an API's requests carry the token, and what answers reject it.</summary>
internal static class ApiRulesParser
{
    private const string Authorization = "Authorization";

    /// <summary>Reads what holds for the tokens of one flow.</summary>
    public static ApiRulesModel Parse(INamedTypeSymbol type, string flow, ParseReport report) => new()
    {
        Placement = type.Applying("AccessTokenUseAttribute", flow) is { } use ? ParsePlacement(use, report) : null,
        Rejections = ParseRejections(type, flow, report),
    };

    private static TokenPlacementModel? ParsePlacement(DeclaredAttribute attribute, ParseReport report)
    {
        var isQuery = EnumParser.Parse(attribute, "In", unset: "Header", report) == "Query";
        var name = attribute.Text("Name") ?? (isQuery ? "access_token" : Authorization);
        var isAuthorization = !isQuery && name.Equals(Authorization, StringComparison.OrdinalIgnoreCase);
        var scheme = attribute.Text("Scheme") ?? (isAuthorization ? "Bearer" : "");
        if (isQuery)
        {
            report.Add(ResponseDiagnostics.TokenInQuery, () => attribute.Location("In"));
            if (attribute.Text("Scheme") is { Length: > 0 })
            {
                report.Add(
                    ResponseDiagnostics.InvalidTokenUse, () => attribute.Location("Scheme"), scheme, "a query parameter is the token alone; remove 'Scheme'");
            }

            if (name.Length == 0 || name.Any(c => !(c < 128 && char.IsLetterOrDigit(c)) && c is not ('-' or '_' or '.' or '~')))
            {
                report.Add(
                    ResponseDiagnostics.InvalidTokenUse,
                    () => attribute.Location("Name"),
                    name,
                    "the name of a query parameter must be letters, digits, '-', '_', '.' and '~'");
            }
        }
        else
        {
            if (!isAuthorization && HeaderRules.Fault(name, "") is { } fault)
            {
                report.Add(ResponseDiagnostics.InvalidTokenUse, () => attribute.Location("Name"), name, fault);
            }

            if (scheme.Length > 0 && HeaderRules.Fault(scheme, "") is not null)
            {
                report.Add(
                    ResponseDiagnostics.InvalidTokenUse,
                    () => attribute.Location("Scheme"),
                    scheme,
                    "a scheme is one word of letters, digits and hyphens (RFC 9110 section 11.1)");
            }
        }

        return isAuthorization && scheme == "Bearer" ? null : new TokenPlacementModel(isQuery ? "Query" : "Header", name, scheme);
    }

    private static EquatableArray<TokenRejectionModel> ParseRejections(INamedTypeSymbol type, string flow, ParseReport report)
    {
        var declared = type.AllApplying("TokenRejectionAttribute", flow).Select(attribute => (Attribute: attribute, Status: StatusOf(attribute))).ToList();
        var own = new HashSet<int>(declared.Where(rejection => rejection.Attribute.Text("Flow") is not null).Select(rejection => rejection.Status));
        var rejections = new List<TokenRejectionModel>();
        foreach (var (attribute, status) in declared.Where(rejection => rejection.Attribute.Text("Flow") is not null || !own.Contains(rejection.Status)))
        {
            var rejection = new TokenRejectionModel(status, attribute.Text("Field"), attribute.Text("Value"));
            if (rejections.Exists(other => other == rejection || IsCovered(rejection, other) || IsCovered(other, rejection)))
            {
                report.Add(ProviderDiagnostics.DuplicateDeclaration, () => attribute.ArgumentLocation(0), "The token rejection", $"{status}");
            }
            else
            {
                Check(attribute, rejection, report);
                rejections.Add(rejection);
            }
        }

        return rejections.ToEquatableArray();
    }

    private static int StatusOf(DeclaredAttribute attribute) => attribute.ConstantArgument(0)?.Value as int? ?? 0;

    /// <summary>Whether the other rejection holds whenever this one does: what it says more of the body is then said for nothing.</summary>
    private static bool IsCovered(TokenRejectionModel rejection, TokenRejectionModel other) =>
        rejection.Status == other.Status && (other.Field is null || (other.Field == rejection.Field && other.Value is null));

    private static void Check(DeclaredAttribute attribute, TokenRejectionModel rejection, ParseReport report)
    {
        if (rejection.Status is < 200 or > 599 || rejection.Status == 401)
        {
            report.Add(
                ResponseDiagnostics.InvalidTokenRejection,
                () => attribute.ArgumentLocation(0),
                $"{rejection.Status}",
                rejection.Status == 401 ? "always rejects the token; remove the declaration" : "is no status of an answer; write one between 200 and 599");
        }
        else if (rejection is { Status: < 300, Field: null })
        {
            report.Add(
                ResponseDiagnostics.InvalidTokenRejection,
                () => attribute.ArgumentLocation(0),
                $"{rejection.Status}",
                "is what good answers have; set 'Field' to what tells this one from them");
        }

        if (rejection.Field is { } field && FieldPath.Fault(field) is { } fault)
        {
            report.Add(ResponseDiagnostics.InvalidFieldPath, () => attribute.Location("Field"), field, fault);
        }

        if (rejection is { Field: null, Value: { } value })
        {
            report.Add(
                ResponseDiagnostics.InvalidTokenRejection, () => attribute.Location("Value"), value, "is the value of no field; set 'Field', or remove it");
        }
    }
}
