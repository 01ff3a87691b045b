using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Flows;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads what an interface declares about the token responses of one flow.</summary>
internal static class TokenResponseParser
{
    private const char Space = ' ';

    public static TokenResponseModel Parse(INamedTypeSymbol type, FlowDefinition definition, FlowModel flow, ParseReport report)
    {
        var refreshToken = definition.IssuesRefreshToken ? "Refresh" : "None";
        var response = new TokenResponseModel
        {
            RefreshToken = refreshToken,
            Errors = TokenErrorParser.Parse(type, flow, report),
            BaseAddress = BaseAddressParser.ParseField(type, flow.Name, report),
        };

        if (type.Applying("TokenResponseAttribute", flow.Name) is { } attribute)
        {
            response = response with
            {
                Format = EnumParser.Parse(attribute, "Format", unset: "Json", report),
                Envelope = attribute.Text("Envelope"),
                TokenType = attribute.Text("TokenType"),
                TokenTypeOptional = attribute.Flag("TokenTypeOptional"),
                RefreshToken = EnumParser.Parse(attribute, "RefreshToken", unset: refreshToken, report),
                OmitsScope = attribute.Flag("OmitsScope"),
                ScopeSeparator = attribute.Constant("ScopeSeparator")?.Value as char? ?? Space,
            };
            Check(response, attribute, report);
            response = WithClaims(response, type, attribute, report);
        }

        if (type.Applying("TokenLifetimeAttribute", flow.Name) is { } lifetime)
        {
            response = TokenLifetimeParser.Parse(response, lifetime, report);
        }

        return new TokenFieldParser(type, flow, report).Parse(response);
    }

    private static void Check(TokenResponseModel response, DeclaredAttribute attribute, ParseReport report)
    {
        if (response.Envelope is { } envelope)
        {
            if (FieldPath.Fault(envelope) is { } fault)
            {
                report.Add(ResponseDiagnostics.InvalidFieldPath, () => attribute.Location("Envelope"), envelope, fault);
            }
            else if (response.Format == "Form")
            {
                report.Add(ResponseDiagnostics.ContradictoryFormat, () => attribute.Location("Envelope"), $"nothing can be inside '{envelope}'");
            }
        }

        if (response.BaseAddress is { } address && response.Format == "Form" && FieldPath.IsDeep(address.Field))
        {
            report.Add(ResponseDiagnostics.ContradictoryFormat, () => attribute.Location("Format"), $"'{address.Field}' leads below the top");
        }

        if (response.OmitsScope && response.ScopeSeparator != Space)
        {
            report.Add(
                ResponseDiagnostics.InvalidFieldRename,
                () => attribute.Location("ScopeSeparator"),
                "ScopeSeparator",
                "scope",
                "'OmitsScope' says that there is none; remove one of the two");
        }
    }

    private static TokenResponseModel WithClaims(TokenResponseModel response, INamedTypeSymbol type, DeclaredAttribute attribute, ParseReport report)
    {
        if (attribute.Type("Claims") is not { TypeKind: not TypeKind.Error } claims)
        {
            return response;
        }

        if (claims is not INamedTypeSymbol { IsReferenceType: true, IsUnboundGenericType: false, IsStatic: false } named || !named.IsReachable())
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
}
