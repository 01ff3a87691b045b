using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Flows;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads what an interface declares about the token responses of one flow.</summary>
internal static class TokenResponseParser
{
    private static readonly string[] StandardFields = ["access_token", "token_type", "expires_in", "refresh_token", "scope"];

    private static readonly string[] Members =
        ["AccessToken", "TokenType", "ExpiresIn", "RefreshToken", "Scope", "AdditionalData", "From", "Read", "ReadClaims"];

    public static TokenResponseModel Parse(INamedTypeSymbol type, FlowDefinition definition, FlowModel flow, ParseReport report)
    {
        var refreshToken = definition.IssuesRefreshToken ? "Refresh" : "None";
        var response = new TokenResponseModel { RefreshToken = refreshToken, Fields = ParseFields(type, flow, report) };

        if (Applying(type, "TokenResponseAttribute", flow.Name) is { } attribute)
        {
            response = response with
            {
                TokenTypeOptional = attribute.Flag("TokenTypeOptional"),
                RefreshToken = EnumParser.Parse(attribute, "RefreshToken", unset: refreshToken, report),
                OmitsScope = attribute.Flag("OmitsScope"),
            };
            response = WithClaims(response, type, attribute, report);
        }

        return Applying(type, "TokenLifetimeAttribute", flow.Name) is { } lifetime ? WithLifetime(response, lifetime, report) : response;
    }

    private static TokenResponseModel WithClaims(TokenResponseModel response, INamedTypeSymbol type, DeclaredAttribute attribute, ParseReport report)
    {
        if (attribute.Type("Claims") is not { TypeKind: not TypeKind.Error } claims)
        {
            return response;
        }

        if (claims is not INamedTypeSymbol { IsReferenceType: true, IsUnboundGenericType: false, IsFileLocal: false, IsStatic: false })
        {
            report.Add(
                ProviderDiagnostics.UnusableClaims,
                () => attribute.Location("Claims"),
                claims.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
        }

        if (!JsonContextParser.IsDeclared(type))
        {
            report.Add(OperationDiagnostics.MissingJsonContext, () => attribute.Location("Claims"), "TokenResponse", claims.Name, type.Name);
        }

        return response with { ClaimsType = TypeNames.Of(claims), ClaimsArePublic = IsPublic(claims) };
    }

    private static bool IsPublic(ISymbol symbol) =>
        symbol.DeclaredAccessibility == Accessibility.Public && (symbol.ContainingType is null || IsPublic(symbol.ContainingType));

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

    private static EquatableArray<TokenResponseFieldModel> ParseFields(INamedTypeSymbol type, FlowModel flow, ParseReport report)
    {
        var fields = new List<TokenResponseFieldModel>();
        foreach (var attribute in type.Declared("TokenResponseFieldAttribute").Where(attribute => attribute.Text("Flow") is not { } name || name == flow.Name))
        {
            var name = (attribute.TextArgument(0) ?? "").Trim();
            if (name.Length == 0)
            {
                report.Add(ProviderDiagnostics.MissingWireName, () => attribute.ArgumentLocation(0), "The response field");
            }
            else if (StandardFields.Contains(name) || fields.Exists(other => other.WireName == name))
            {
                report.Add(ProviderDiagnostics.DuplicateDeclaration, () => attribute.ArgumentLocation(0), "The response field", name);
            }
            else
            {
                fields.Add(new TokenResponseFieldModel
                {
                    WireName = name,
                    Property = ReservedNames.Property(name, flow.ResponseType, Members.Concat(fields.Select(field => field.Property))),
                    Type = EnumParser.ParseArgument(attribute, 1, unset: "Text", report),
                });
            }
        }

        return fields.ToEquatableArray();
    }
}
