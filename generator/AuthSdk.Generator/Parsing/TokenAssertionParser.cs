using System;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Flows;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads how a flow signs the assertion that is its grant.</summary>
internal static class TokenAssertionParser
{
    private const int LongestSeconds = 3600;

    public static TokenAssertionModel? Parse(INamedTypeSymbol type, FlowDefinition definition, FlowModel flow, bool hasScopes, ParseReport report)
    {
        if (type.Applying("TokenAssertionAttribute", flow.Name) is not { } attribute)
        {
            return null;
        }

        if (!definition.PresentsAssertion)
        {
            // What is said of all flows is meant for those that it fits.
            if (attribute.Text("Flow") is not null || flow.Name == "Default")
            {
                report.Add(TokenRequestDiagnostics.SettingWithoutEffect, attribute.Location, "TokenAssertion", definition.Name, "it presents no assertion");
            }

            return null;
        }

        var assertion = new TokenAssertionModel
        {
            Algorithm = EnumParser.Parse(attribute, "Algorithm", unset: "Default", report),
            Audience = attribute.Text("Audience") is { Length: > 0 } audience ? audience : null,
            SubjectOptional = attribute.Flag("SubjectOptional"),
            HasScopeClaim = attribute.Flag("ScopeClaim"),
            LifetimeSeconds = attribute.Constant("LifetimeSeconds") is null ? new TokenAssertionModel().LifetimeSeconds : attribute.Number("LifetimeSeconds"),
        };
        if (assertion.Algorithm.StartsWith("HS", StringComparison.Ordinal))
        {
            report.Add(TokenRequestDiagnostics.UnusableAssertionSetting, () => attribute.Location("Algorithm"), assertion.Algorithm, "TokenAssertion");
        }

        if (assertion.LifetimeSeconds is < 1 or > LongestSeconds)
        {
            report.Add(TokenRequestDiagnostics.InvalidAssertionLifetime, () => attribute.Location("LifetimeSeconds"), assertion.LifetimeSeconds);
        }

        if (assertion.HasScopeClaim && !hasScopes)
        {
            report.Add(TokenRequestDiagnostics.SettingWithoutEffect, () => attribute.Location("ScopeClaim"), "ScopeClaim", "TokenAssertion", "there are no 'Scopes'");
        }

        return assertion;
    }
}
