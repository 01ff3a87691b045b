using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.ClientAuthentication;
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
            flow = Parse(type, provider, flow, options, report);
            flows.Add(metadata is null ? flow : new MetadataRules(report, Locate(provider)).Complete(flow, metadata));
        }

        FlowNames.CheckChain(type, providers, flows, report);
        return flows.Select(flow => WithoutAddress(flow, flows)).ToEquatableArray();
    }

    // A token that buys another one is not asked where the API is.
    private static FlowModel WithoutAddress(FlowModel flow, List<FlowModel> flows) =>
        flows.Exists(other => other.AuthorizedBy == flow.Name) ? flow with { Response = flow.Response with { BaseAddress = null } } : flow;

    private static Func<string, int?, Location> Locate(DeclaredAttribute provider) =>
        (property, element) => element is { } index ? provider.Location(property, index) : provider.Location(property);

    private static FlowModel Parse(INamedTypeSymbol type, DeclaredAttribute provider, FlowModel flow, OptionCollector options, ParseReport report)
    {
        var definition = FlowCatalog.All[EnumParser.Parse(provider, "Flow", unset: "ClientCredentials", report)];
        if (!definition.HasTokenEndpoint)
        {
            return StaticTokenParser.Parse(type, provider, definition, flow, options, report);
        }

        var authentication =
            ClientAuthenticationCatalog.All[EnumParser.Parse(provider, "ClientAuthentication", unset: "ClientSecretBasic", report)];
        var placement = EnumParser.Parse(provider, "ParameterPlacement", unset: "Form", report);
        var usesPkce = EnumParser.Parse(provider, "Pkce", unset: "S256", report) == "S256";

        flow = flow with
        {
            Flow = definition.Name,
            GrantType = provider.Text("GrantType") ?? definition.GrantType,
            ClientAuthentication = authentication.Name,
            ParameterPlacement = placement,
            UsesPkce = usesPkce,
            Response = TokenResponseParser.Parse(type, definition, flow, report),
        };
        if (flow.AuthorizedBy is not null && authentication.UsesAuthorizationHeader)
        {
            report.Add(
                ProviderDiagnostics.ConflictingClientAuthentication, () => provider.Location("AuthorizedBy"), flow.AuthorizedBy, authentication.Name);
        }

        flow = ParseEndpoints(provider, flow, options, report);

        var request = new TokenRequestParser(type, provider, definition, authentication, flow, report);
        flow = flow with
        {
            Scopes = request.Scopes,
            Parameters = request.ParseTokenParameters(usesPkce, options),
            RefreshParameters = flow.Response.RefreshToken == "Refresh" ? request.RefreshParameters() : EquatableArray<TokenParameterModel>.Empty,
        };

        FlowAdvice.Give(provider, definition, authentication, flow, usesPkce, report);
        return flow with { StartsFromOptions = FlowModel.CanStartFromOptions(flow.Parameters) };
    }

    private static FlowModel ParseEndpoints(
        DeclaredAttribute provider, FlowModel flow, OptionCollector options, ParseReport report)
    {
        if (provider.Text("AuthorizationUrl") is { Length: > 0 } authorizationUrl)
        {
            UrlTemplateParser.Parse(authorizationUrl, "an authorization URL", report, () => provider.Location("AuthorizationUrl"));
            flow = flow with { HasAuthorizationUrl = true };
        }

        // The metadata document may have it; MetadataRules sees to that.
        if (string.IsNullOrEmpty(provider.Text("TokenUrl")))
        {
            return flow;
        }

        var tokenUrl = UrlTemplateParser.Parse(provider.Text("TokenUrl")!, "a token URL", report, () => provider.Location("TokenUrl"));
        UrlTemplateParser.AddOptions(tokenUrl, flow.TokenEndpointOption, options, () => provider.Location("TokenUrl"));

        UrlTemplateModel? refreshUrl = null;
        if (provider.Text("RefreshUrl") is { Length: > 0 } text)
        {
            refreshUrl = UrlTemplateParser.Parse(text, "a refresh URL", report, () => provider.Location("RefreshUrl"));
            UrlTemplateParser.AddOptions(refreshUrl, flow.TokenEndpointOption, options, () => provider.Location("RefreshUrl"));
        }

        return flow with { TokenUrl = tokenUrl, HasInvalidTokenUrl = tokenUrl == UrlTemplateModel.None, RefreshUrl = refreshUrl };
    }
}
