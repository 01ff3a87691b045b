using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Flows;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads what an interface declares about the token responses of one flow.</summary>
internal static class TokenResponseParser
{
    private static readonly string[] StandardFields = ["access_token", "token_type", "expires_in", "refresh_token", "scope"];

    public static TokenResponseModel Parse(INamedTypeSymbol type, FlowDefinition definition, string flow, ParseReport report)
    {
        var refreshToken = definition.IssuesRefreshToken ? "Refresh" : "None";
        var response = new TokenResponseModel { RefreshToken = refreshToken, Fields = ParseFields(type, flow, report) };

        if (Applying(type, "TokenResponseAttribute", flow) is { } attribute)
        {
            response = response with
            {
                TokenTypeOptional = attribute.Flag("TokenTypeOptional"),
                RefreshToken = EnumParser.Parse(attribute, "RefreshToken", unset: refreshToken, report),
                OmitsScope = attribute.Flag("OmitsScope"),
                ClaimsType = attribute.Type("Claims") is { } claims ? TypeNames.Of(claims) : null,
            };
            if (response.ClaimsType is not null && ProviderParser.JsonContext(type) is null)
            {
                report.Add(
                    OperationDiagnostics.MissingJsonContext, () => attribute.Location("Claims"), flow, attribute.Type("Claims")!.Name, type.Name);
            }
        }

        return Applying(type, "TokenLifetimeAttribute", flow) is { } lifetime ? WithLifetime(response, lifetime, report) : response;
    }

    private static TokenResponseModel WithLifetime(TokenResponseModel response, DeclaredAttribute attribute, ParseReport report)
    {
        response = response with
        {
            Lifetime = EnumParser.Parse(attribute, "From", unset: "ExpiresIn", report),
            DefaultSeconds = attribute.Number("DefaultSeconds"),
        };
        if (response.DefaultSeconds < 0 || (response.Lifetime == "Declared" && response.DefaultSeconds == 0))
        {
            report.Add(ProviderDiagnostics.MissingDeclaredLifetime, () => attribute.Location("DefaultSeconds"));
        }

        return response;
    }

    // What names the flow wins over what is said of all flows.
    private static DeclaredAttribute? Applying(INamedTypeSymbol type, string className, string flow) =>
        type.Declared(className).FirstOrDefault(attribute => attribute.Text("Flow") == flow) ??
        type.Declared(className).FirstOrDefault(attribute => attribute.Text("Flow") is null);

    private static EquatableArray<TokenResponseFieldModel> ParseFields(INamedTypeSymbol type, string flow, ParseReport report)
    {
        var fields = new List<TokenResponseFieldModel>();
        foreach (var attribute in type.Declared("TokenResponseFieldAttribute").Where(attribute => attribute.Text("Flow") is not { } name || name == flow))
        {
            var field = new TokenResponseFieldModel
            {
                WireName = attribute.TextArgument(0) ?? "",
                Property = Identifier.ToPascal(attribute.TextArgument(0) ?? ""),
                Type = EnumParser.ParseArgument(attribute, 1, unset: "Text", report),
            };
            if (StandardFields.Contains(field.WireName) || fields.Exists(other => other.Property == field.Property))
            {
                report.Add(ProviderDiagnostics.DuplicateDeclaration, () => attribute.ArgumentLocation(0), "The response field", field.WireName);
            }
            else
            {
                fields.Add(field);
            }
        }

        return fields.ToEquatableArray();
    }
}
