using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Flows;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads a flow without a token endpoint: a token in the options is all that it has.</summary>
internal static class StaticTokenParser
{
    private static readonly string[] Meaningful = ["Flow", "Name", "CredentialPrefix"];

    private static readonly string[] AboutRequests =
    [
        "TokenRequestAttribute", "TokenParameterAttribute", "TokenResponseAttribute", "TokenResponseFieldAttribute", "TokenLifetimeAttribute", "TokenErrorsAttribute",
        "TokenErrorCodeAttribute", "TokenAssertionAttribute",
    ];

    public static FlowModel Parse(
        INamedTypeSymbol type, DeclaredAttribute provider, FlowDefinition definition, FlowModel flow, OptionCollector options, ParseReport report)
    {
        foreach (var property in provider.Properties.Except(Meaningful))
        {
            report.Add(ResponseDiagnostics.PointlessDeclaration, () => provider.Location(property), property, definition.Name);
        }

        // What is said of all flows may be meant for the others.
        foreach (var attribute in AboutRequests.SelectMany(type.Declared)
            .Where(attribute => attribute.Text("Flow") == flow.Name || (attribute.Text("Flow") is null && flow.Name == "Default")))
        {
            report.Add(ResponseDiagnostics.PointlessDeclaration, attribute.Location, attribute.ClassName.Replace("Attribute", ""), definition.Name);
        }

        if (type.Applying("BaseAddressAttribute", flow.Name) is { } address && address.Text("FromTokenResponse") is not null
            && (address.Text("Flow") is not null || flow.Name == "Default"))
        {
            report.Add(ResponseDiagnostics.PointlessDeclaration, () => address.Location("FromTokenResponse"), "FromTokenResponse", definition.Name);
        }

        var token = definition.Parameters[0];
        var parameter = new TokenParameterModel
        {
            WireName = token.WireName,
            StandardName = token.WireName,
            Property = token.Property,
            Kind = TokenParameterKind.Secret,
            Option = provider.Text("CredentialPrefix") + token.Option,
            Required = true,
            Summary = token.Summary,
        };
        options.Add(
            new OptionModel
            {
                Name = parameter.Option,
                Kind = OptionKind.Secret,
                Required = true,
                NeededFor = new EquatableArray<string>([flow.SelectorOption]),
                Summary = parameter.Summary,
            },
            () => provider.Location("CredentialPrefix"));
        return flow with
        {
            Flow = definition.Name,
            HasTokenEndpoint = false,
            StartsFromOptions = true,
            Request = new TokenRequestModel { Parameters = new EquatableArray<TokenParameterModel>([parameter]) },
        };
    }
}
