using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Flows;
using AuthSdk.Generator.Models;
using AuthSdk.Generator.Parsing.Metadata;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads the flows of an interface: one per <c>[OAuthProvider]</c>.</summary>
internal static class FlowParser
{
    public static EquatableArray<FlowModel> ParseAll(
        INamedTypeSymbol type,
        IReadOnlyList<DeclaredAttribute> providers,
        string apiName,
        OptionCollector options,
        MetadataCatalog? metadata,
        ParseReport report)
    {
        FlowNames.Check(type, providers, apiName, report);
        var sameUrl = providers.Select(provider => provider.Text("TokenUrl")).OfType<string>().Distinct().Count() <= 1;

        var declarations = new TokenDeclarations(type);
        var flows = new List<FlowModel>();
        foreach (var provider in providers)
        {
            var name = provider.Text("Name");
            var flow = new FlowModel
            {
                Name = name ?? "Default",
                TypePrefix = apiName + name,
                TokenEndpointOption = (sameUrl ? "" : name) + "TokenEndpoint",
                AuthorizedBy = provider.Text("AuthorizedBy"),
                MetadataFile = provider.Text("Metadata") ?? MetadataCatalog.ConventionalName(type.Name),
                DeclaresMetadata = provider.Text("Metadata") is not null,
            };
            flow = Parse(type, provider, declarations, flow, options, report) with { ApiRules = ApiRulesParser.Parse(type, flow.Name, report) };
            flows.Add(metadata is null ? flow : new MetadataRules(report, Locate(provider)).Complete(flow, metadata));
        }

        declarations.ReportUnused(report);
        FlowNames.CheckChain(type, providers, flows, report);
        return flows
            .Select(flow => WithoutAddress(flow, flows) with { BaseAddress = BaseAddressParser.ParseUrl(type, flow.Name, options, report) })
            .ToEquatableArray();
    }

    // A token that buys another one is not asked where the API is.
    private static FlowModel WithoutAddress(FlowModel flow, List<FlowModel> flows) =>
        flows.Exists(other => other.AuthorizedBy == flow.Name) ? flow with { Response = flow.Response with { BaseAddress = null } } : flow;

    private static Func<string, int?, Location> Locate(DeclaredAttribute provider) =>
        (property, element) => element is { } index ? provider.Location(property, index) : provider.Location(property);

    private static FlowModel Parse(
        INamedTypeSymbol type, DeclaredAttribute provider, TokenDeclarations declarations, FlowModel flow, OptionCollector options, ParseReport report)
    {
        var definition = FlowCatalog.All[EnumParser.Parse(provider, "Flow", unset: "ClientCredentials", report)];
        if (!definition.HasTokenEndpoint)
        {
            return StaticTokenParser.Parse(type, provider, definition, flow, options, report);
        }

        var usesPkce = EnumParser.Parse(provider, "Pkce", unset: "S256", report) == "S256";
        if (!definition.NeedsAuthorizationUrl && provider.Constant("Pkce") is not null)
        {
            report.Add(TokenRequestDiagnostics.SettingWithoutEffect, () => provider.Location("Pkce"), "Pkce", definition.Name, "it redeems no code");
        }

        flow = flow with { Flow = definition.Name, UsesPkce = usesPkce };
        flow = flow with { Response = TokenResponseParser.Parse(type, definition, flow, report) };
        flow = ParseEndpoints(provider, flow, options, report) with
        {
            Issuer = ParseIssuer(provider, report),
            BindsTokens = provider.Flag("CertificateBoundTokens"),
        };

        var request = new TokenRequestParser(type, provider, declarations, definition, flow, options, report);
        flow = flow with
        {
            Scopes = request.Scopes,
            Request = request.ParseInitial(),
            Refresh = flow.Response.IsRefreshed ? request.ParseRefresh() : null,
        };
        flow = flow with { Endpoints = ParseOthers(provider, definition, flow, request, options, report).ToEquatableArray() };

        FlowAdvice.Give(provider, definition, usesPkce, report);
        request.GiveAdvice();
        new FlowContradictions(type, provider, definition, flow, report).Check();
        return flow with { StartsFromOptions = FlowModel.CanStartFromOptions(flow.Request.Parameters) };
    }

    private static FlowModel ParseEndpoints(DeclaredAttribute provider, FlowModel flow, OptionCollector options, ParseReport report)
    {
        // Where it is not declared, the metadata document may have it; MetadataRules sees to that.
        if (provider.Text("TokenUrl") is { Length: > 0 } declared)
        {
            var tokenUrl = UrlTemplateParser.Parse(declared, "a token URL", report, () => provider.Location("TokenUrl"));
            UrlTemplateParser.AddOptions(tokenUrl, flow.TokenEndpointOption, options, () => provider.Location("TokenUrl"));
            flow = flow with { TokenUrl = tokenUrl, HasInvalidTokenUrl = tokenUrl == UrlTemplateModel.None };
        }

        UrlTemplateModel? refreshUrl = null;
        if (provider.Text("RefreshUrl") is { Length: > 0 } text)
        {
            refreshUrl = UrlTemplateParser.Parse(text, "a refresh URL", report, () => provider.Location("RefreshUrl"));
            UrlTemplateParser.AddOptions(refreshUrl, flow.TokenEndpointOption, options, () => provider.Location("RefreshUrl"));
        }

        return flow with { RefreshUrl = refreshUrl };
    }

    private static string? ParseIssuer(DeclaredAttribute provider, ParseReport report)
    {
        if (provider.Text("Issuer") is not { } issuer)
        {
            return null;
        }

        if (IssuerIdentifier.FindFault(issuer) is { } fault)
        {
            report.Add(ProviderDiagnostics.InvalidIssuer, () => provider.Location("Issuer"), issuer, fault);
            return null;
        }

        return issuer;
    }

    // What neither is declared nor needed is not read either: a request adds options and members, and a file that happens to lie there must not.
    private static IEnumerable<EndpointModel> ParseOthers(
        DeclaredAttribute provider, FlowDefinition definition, FlowModel flow, TokenRequestParser request, OptionCollector options, ParseReport report)
    {
        foreach (var endpoint in EndpointDefinition.All)
        {
            var property = endpoint.Property;
            var text = provider.Text(property) ?? "";
            if (endpoint.Absence(definition) is { } absence)
            {
                if (text.Length > 0)
                {
                    report.Add(TokenRequestDiagnostics.SettingWithoutEffect, () => provider.Location(property), property, definition.Name, absence);
                }
            }
            else if (text.Length > 0 || endpoint.IsNeeded(definition) || flow.DeclaresMetadata)
            {
                var url = UrlTemplateModel.None;
                if (text.Length > 0)
                {
                    url = UrlTemplateParser.Parse(text, endpoint.Use, report, () => provider.Location(property));
                    UrlTemplateParser.AddOptions(url, flow.EndpointOption(endpoint.Kind), options, () => provider.Location(property));
                }

                yield return new EndpointModel { Kind = endpoint.Kind, Url = url, IsDeclared = text.Length > 0, Request = request.ParseOther(endpoint.Kind) };
            }
        }
    }
}
