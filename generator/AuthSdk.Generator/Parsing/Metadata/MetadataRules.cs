using System;
using System.IO;
using System.Linq;
using AuthSdk.Generator.ClientAuthentication;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Flows;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing.Metadata;

/// <summary>
/// Holds a flow against what the authorization server says of itself, and takes over the endpoints that the declaration leaves out.
/// </summary>
/// <remarks>
/// The generator and the analyzer run these rules at different times: the generator when the documents have joined the cached models, so
/// that no symbol is left to look up a location from.
/// </remarks>
/// <param name="report">Takes the faults.</param>
/// <param name="location">Where a property of the flow's attribute, or an element of its array, stands.</param>
internal sealed class MetadataRules(ParseReport report, Func<string, int?, Location> location)
{
    /// <summary>Checks a flow and completes it.</summary>
    /// <param name="flow">The flow as declared.</param>
    /// <param name="metadata">All documents.</param>
    public FlowModel Complete(FlowModel flow, MetadataCatalog metadata)
    {
        if (!flow.HasTokenEndpoint)
        {
            return flow;
        }

        var document = metadata.Find(flow);
        if (document?.Fault is { } fault)
        {
            Report(ProviderDiagnostics.UnusableMetadata, "Metadata", flow.MetadataFile, fault);
            return flow;
        }

        if (document is not null)
        {
            CheckIssuer(flow, document);
            CheckAliases(flow, document);
            CheckSupport(flow, document);
            flow = WithEndpoints(flow, document);
        }
        else if (flow.Issuer is not null && !FlowCatalog.All[flow.Flow].NeedsAuthorizationUrl)
        {
            Report(TokenRequestDiagnostics.UnusedSetting, "Issuer", "Issuer", flow.Name, "there is no metadata document, and no browser brings an answer");
        }

        if (flow.TokenUrl == UrlTemplateModel.None && !flow.HasInvalidTokenUrl)
        {
            Report(ProviderDiagnostics.MissingTokenUrl, "", flow.Flow);
        }

        // Requests were read in case the document has an endpoint for them.
        foreach (var missing in flow.Endpoints.Where(endpoint => endpoint is { IsDeclared: false, Url.Parts.Count: 0 }))
        {
            if (missing.Kind == EndpointKind.Authorization)
            {
                Report(ProviderDiagnostics.MissingAuthorizationUrl, "", flow.Flow);
            }
            else if (missing.Kind == EndpointKind.DeviceAuthorization)
            {
                Report(ProviderDiagnostics.MissingDeviceAuthorizationUrl, "", flow.Flow);
            }
        }

        flow = flow with { Endpoints = flow.Endpoints.Where(endpoint => endpoint.IsDeclared || endpoint.Url.Parts.Count > 0).ToEquatableArray() };
        return flow;
    }

    private FlowModel WithEndpoints(FlowModel flow, MetadataModel document)
    {
        flow = flow with
        {
            Endpoints = flow.Endpoints.Select(endpoint => WithUrl(flow, endpoint, document)).ToEquatableArray(),
            Issuer = document.Issuer ?? flow.Issuer,
            NamesIssuer = document.NamesIssuer && document.Issuer is not null,
        };
        if (document.EndpointsOf(TokenRequestsPresentCertificate(flow)).Token is not { Length: > 0 } endpoint)
        {
            return flow;
        }

        if (flow.TokenUrl == UrlTemplateModel.None)
        {
            var template = flow.HasInvalidTokenUrl ? UrlTemplateModel.None : Endpoint(endpoint, "a token URL");
            return flow with { TokenUrl = template, HasInvalidTokenUrl = template == UrlTemplateModel.None };
        }

        if (flow.TokenUrl.IsConstant && flow.TokenUrl.Text != endpoint)
        {
            Report(ProviderDiagnostics.DifferentEndpoint, "TokenUrl", flow.TokenUrl.Text, Name(document), endpoint, Source(document));
        }

        return flow;
    }

    private EndpointModel WithUrl(FlowModel flow, EndpointModel endpoint, MetadataModel document)
    {
        var definition = EndpointDefinition.Of(endpoint.Kind);
        if (definition.InMetadata(document.EndpointsOf(PresentsCertificate(flow, endpoint.Request))) is not { Length: > 0 } url)
        {
            return endpoint;
        }

        if (!endpoint.IsDeclared)
        {
            // Read with a fault, it is there all the same: that has been reported.
            return endpoint with { Url = Endpoint(url, definition.Use), IsDeclared = true };
        }

        if (endpoint.Url is { IsConstant: true, Text.Length: > 0 } && endpoint.Url.Text != url)
        {
            Report(ProviderDiagnostics.DifferentEndpoint, definition.Property, endpoint.Url.Text, Name(document), url, Source(document));
        }

        return endpoint;
    }

    private UrlTemplateModel Endpoint(string url, string use)
    {
        var template = UrlTemplateParser.Parse(url, use, report, () => location("Metadata", null));
        if (template.IsConstant)
        {
            return template;
        }

        Report(ProviderDiagnostics.InvalidUrl, "Metadata", url, use, "a metadata document has no placeholders");
        return UrlTemplateModel.None;
    }

    // Who could put another document in its place could send credentials elsewhere.
    private void CheckIssuer(FlowModel flow, MetadataModel document)
    {
        if (flow.Issuer is { } issuer && document.Issuer != issuer)
        {
            var difference = document.Issuer is { } other ? $"is of the issuer '{other}', not of '{issuer}'" : $"has no 'issuer', which should be '{issuer}'";
            Report(ProviderDiagnostics.DifferentIssuer, "Issuer", Name(document), difference, IssuerIdentifier.Describe(issuer));
        }
    }

    private void CheckAliases(FlowModel flow, MetadataModel document)
    {
        var presentsCertificate = TokenRequestsPresentCertificate(flow) || flow.Endpoints.Any(endpoint => PresentsCertificate(flow, endpoint.Request));
        if (presentsCertificate && document.CertificateEndpointFault is { } fault)
        {
            Report(ProviderDiagnostics.UnusableMetadata, "Metadata", flow.MetadataFile, fault);
        }
    }

    private static bool TokenRequestsPresentCertificate(FlowModel flow) =>
        PresentsCertificate(flow, flow.Request) || (flow.Refresh is { } refresh && PresentsCertificate(flow, refresh));

    private static bool PresentsCertificate(FlowModel flow, TokenRequestModel request) =>
        flow.BindsTokens || ClientAuthenticationCatalog.All[request.ClientAuthentication].HasCertificate;

    private void CheckSupport(FlowModel flow, MetadataModel document)
    {
        var definition = FlowCatalog.All[flow.Flow];
        if (flow.Request.Parameters.FirstOrDefault(parameter => parameter.StandardName == "grant_type")?.Constant is { } grantType)
        {
            Require(document, document.GrantTypes, grantType, "the grant type", "Flow");
        }

        if (definition.NeedsAuthorizationUrl)
        {
            Require(document, document.ResponseTypes, "code", "the response type", "Flow");
            if (flow.UsesPkce)
            {
                Require(document, document.CodeChallengeMethods, "S256", "the code challenge method", "Pkce");
            }
        }

        var authentication = ClientAuthenticationCatalog.All[flow.Request.ClientAuthentication];
        if (authentication.RegisteredNames.Length > 0 && !authentication.RegisteredNames.Any(name => document.ClientAuthenticationMethods?.Contains(name) == true))
        {
            Require(
                document, document.ClientAuthenticationMethods, authentication.RegisteredNames[0], "the client authentication method", "ClientAuthentication");
        }

        if (authentication.AlgorithmFamilies is not null && flow.Request.AssertionAlgorithm != "Default")
        {
            Require(document, document.SigningAlgorithms, flow.Request.AssertionAlgorithm, "the signing algorithm", "AssertionAlgorithm");
        }

        // A server may keep scopes to itself (RFC 8414 section 2), so that a missing one is suspicious and no more.
        foreach (var (scope, index) in flow.Scopes.Select((scope, index) => (scope, index)))
        {
            if (document.Scopes is { } scopes && !scopes.Contains(scope))
            {
                report.Add(ProviderDiagnostics.UnlistedScope, () => location("Scopes", index), scope, Name(document), Alternatives(scopes));
            }
        }
    }

    // What a document does not speak of is not checked: few servers know the defaults of RFC 8414.
    private void Require(MetadataModel document, EquatableArray<string>? listed, string value, string what, string property)
    {
        if (listed is { } values && !values.Contains(value))
        {
            Report(ProviderDiagnostics.UnsupportedByServer, property, Name(document), what, value, Alternatives(values));
        }
    }

    private void Report(DiagnosticDescriptor descriptor, string property, params object[] arguments) =>
        report.Add(descriptor, () => location(property, null), arguments);

    private static string Name(MetadataModel document) => Path.GetFileName(document.Path);

    // Where a newer document is found.
    private static string Source(MetadataModel document) =>
        document.Issuer is { } issuer && IssuerIdentifier.FindFault(issuer) is null ? $" from {IssuerIdentifier.Describe(issuer)}" : "";

    private static string Alternatives(EquatableArray<string> values) => values.Count switch
    {
        0 => "",
        > 12 => $"; it lists {string.Join(", ", values.Take(12))} and {values.Count - 12} more",
        _ => $"; it lists {string.Join(", ", values)}",
    };
}
