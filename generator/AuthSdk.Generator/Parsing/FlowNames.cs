using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Checks that flows can be told apart and that they refer to each other sensibly.</summary>
internal static class FlowNames
{
    private static readonly string[] ScopedAttributes =
    [
        "TokenLifetimeAttribute", "TokenResponseAttribute", "TokenResponseFieldAttribute", "TokenErrorsAttribute", "TokenErrorCodeAttribute",
        "TokenRequestAttribute", "TokenParameterAttribute", "WithoutTokenParameterAttribute", "TokenAssertionAttribute", "AccessTokenUseAttribute",
        "TokenRejectionAttribute", "BaseAddressAttribute",
    ];

    private static readonly string[] SettingAttributes = ["TokenRequestAttribute", "TokenResponseAttribute", "TokenErrorsAttribute", "AccessTokenUseAttribute"];

    private static readonly string[] SingleAttributes =
        ["TokenLifetimeAttribute", "TokenResponseAttribute", "TokenErrorsAttribute", "AccessTokenUseAttribute", "BaseAddressAttribute"];

    public static void Check(INamedTypeSymbol type, IReadOnlyList<DeclaredAttribute> providers, string apiName, ParseReport report)
    {
        // Without regard to case, because each flow becomes a file.
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var provider in providers)
        {
            var name = provider.Text("Name");
            if (name is not null && !Identifier.IsPascal(name))
            {
                report.Add(ProviderDiagnostics.InvalidName, () => provider.Location("Name"), name, "a flow");
            }
            else if (providers.Count > 1 && (name is null || !names.Add(name)))
            {
                report.Add(ProviderDiagnostics.MissingFlowName, () => provider.Location("Name"), type.Name);
            }
            else if (name is not null && IsReserved(name, provider, providers, $"{apiName}Tokens"))
            {
                report.Add(ProviderDiagnostics.ReservedName, () => provider.Location("Name"), name, "a flow", $"{apiName}Tokens");
            }

            if (provider.Text("CredentialPrefix") is { Length: > 0 } prefix && !Identifier.IsPascal(prefix))
            {
                report.Add(ProviderDiagnostics.InvalidName, () => provider.Location("CredentialPrefix"), prefix, "options");
            }
        }

        names = [.. providers.Select(provider => provider.Text("Name") ?? "Default")];
        foreach (var attribute in ScopedAttributes.SelectMany(type.Declared))
        {
            if (attribute.Text("Flow") is { } flow && !names.Contains(flow))
            {
                ReportUnknown(type, attribute, "Flow", flow, names, report);
            }
        }

        CheckOnce(type, names, report);
        CheckEmpty(type, report);
        foreach (var provider in providers)
        {
            if (provider.Text("AuthorizedBy") is { } flow && !names.Contains(flow))
            {
                ReportUnknown(type, provider, "AuthorizedBy", flow, names, report);
            }
        }
    }

    /// <summary>Of what is said once per flow, or once for all, nothing may be said twice, and nothing for flows that all have their own.</summary>
    private static void CheckOnce(INamedTypeSymbol type, ICollection<string> names, ParseReport report)
    {
        foreach (var className in SingleAttributes)
        {
            var declared = type.Declared(className).ToList();
            var (kind, said) = (className.Replace("Attribute", ""), new HashSet<string>());
            foreach (var attribute in declared.Where(attribute => !said.Add(attribute.Text("Flow") ?? "all flows")))
            {
                report.Add(ProviderDiagnostics.DuplicateDeclaration, attribute.Location, $"[{kind}] for", attribute.Text("Flow") ?? "all flows");
            }

            if (declared.Find(attribute => attribute.Text("Flow") is null) is { } general && names.All(said.Contains))
            {
                report.Add(TokenRequestDiagnostics.SettingWithoutEffect, general.Location, kind, "all flows", "each flow has a declaration of its own");
            }
        }
    }

    /// <summary>Points out attributes without a setting. Where flows are several, an empty one for a flow takes back what is said of all.</summary>
    private static void CheckEmpty(INamedTypeSymbol type, ParseReport report)
    {
        foreach (var attribute in SettingAttributes.SelectMany(type.Declared))
        {
            if (!attribute.Properties.Except(["Grant"]).Any())
            {
                report.Add(ResponseDiagnostics.EmptyDeclaration, attribute.Location, attribute.ClassName.Replace("Attribute", ""));
            }
        }
    }

    /// <summary>Reports flows that would wait for their own token.</summary>
    public static void CheckChain(INamedTypeSymbol type, IReadOnlyList<DeclaredAttribute> providers, IReadOnlyList<FlowModel> flows, ParseReport report)
    {
        for (var i = 0; i < flows.Count; i++)
        {
            var seen = new List<string> { flows[i].Name };
            var next = flows[i].AuthorizedBy;
            while (next is not null && !seen.Contains(next))
            {
                seen.Add(next);
                next = flows.FirstOrDefault(flow => flow.Name == next)?.AuthorizedBy;
            }

            if (next == flows[i].Name)
            {
                var provider = providers[i];
                report.Add(
                    ProviderDiagnostics.CircularFlows, () => provider.Location("AuthorizedBy"), flows[i].Name, string.Join(", ", seen.Select(name => $"'{name}'")));
            }
        }
    }

    /// <summary>The end of a message that names what there is instead.</summary>
    public static string Alternatives(IEnumerable<string> names) => "; there is " + string.Join(", ", names.Select(name => $"'{name}'"));

    // The flow 'User' has the properties 'User' and 'UserFlow'; the first flow is also the 'Default'.
    private static bool IsReserved(string name, DeclaredAttribute provider, IReadOnlyList<DeclaredAttribute> providers, string tokensType) =>
        ReservedNames.IsReserved(name, tokensType) ||
        name is "Find" or "SelectAsync" or "BaseAddress" or "AllowInsecureHttp" or "ApiRules" or "TimeProvider" ||
        (name == "Default" && provider != providers[0]) ||
        providers.Any(other => name == (other.Text("Name") is { } flow and not "Default" ? flow : "") + "Flow");

    private static void ReportUnknown(
        INamedTypeSymbol type, DeclaredAttribute attribute, string property, string flow, ICollection<string> names, ParseReport report) =>
        report.Add(ProviderDiagnostics.UnknownFlow, () => attribute.Location(property), NameProperties.Of(names), flow, type.Name, Alternatives(names));
}
