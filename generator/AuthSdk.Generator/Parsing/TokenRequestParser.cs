using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Flows;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Works out the requests of one flow: what the RFCs say, changed by what is declared.</summary>
internal sealed class TokenRequestParser(
    INamedTypeSymbol type, DeclaredAttribute provider, TokenDeclarations declarations, FlowDefinition definition, FlowModel flow, OptionCollector options, ParseReport report)
{
    private const string Authorization = nameof(EndpointKind.Authorization);
    private const string Revocation = nameof(EndpointKind.Revocation);
    private const string Introspection = nameof(EndpointKind.Introspection);

    private readonly List<(TokenRequestModel Request, TokenRequestSettings Settings, IReadOnlyList<TokenParameterEntry> Entries)> _parsed = [];

    private readonly TokenAssertionModel? _assertion =
        TokenAssertionParser.Parse(type, definition, flow, provider.Constant("Scopes") is { IsNull: false }, report);

    private readonly StandardParameters _standard = new(provider, definition, report);

    /// <summary>The declared scopes.</summary>
    public EquatableArray<string> Scopes => _standard.DefaultScopes;

    /// <summary>The request with the flow's own grant.</summary>
    public TokenRequestModel ParseInitial()
    {
        var settings = new TokenRequestSettings(provider, declarations, flow.Name, "Initial", report);
        if (flow.AuthorizedBy is not null && settings.Authentication.UsesAuthorizationHeader)
        {
            report.Add(
                ProviderDiagnostics.ConflictingClientAuthentication, () => provider.Location("AuthorizedBy"), flow.AuthorizedBy, settings.Authentication.Name);
        }

        if (_assertion is not null && settings.Authentication.HasSigningKey && Family(settings.Algorithm) is { } family && Family(_assertion.Algorithm) is { } other && family != other)
        {
            // One key signs both, the assertion of the client and the one that is the grant.
            report.Add(TokenRequestDiagnostics.UnusableAssertionSetting, provider.Location, _assertion.Algorithm, settings.Algorithm);
        }

        return Parse("Initial", flow.RequestType, settings, _standard.Initial(settings.Authentication, settings, flow.UsesPkce, _assertion)) with { Assertion = _assertion };
    }

    /// <summary>The refresh request (RFC 6749 section 6).</summary>
    public TokenRequestModel ParseRefresh()
    {
        var settings = new TokenRequestSettings(provider, declarations, flow.Name, "Refresh", report);
        return Parse("Refresh", flow.RefreshRequestType, settings, _standard.Refresh(settings.Authentication, settings));
    }

    /// <summary>The request to another endpoint than the token endpoint.</summary>
    public TokenRequestModel ParseOther(EndpointKind kind)
    {
        var settings = new TokenRequestSettings(provider, declarations, flow.Name, kind.ToString(), report);
        return Parse(kind.ToString(), flow.EndpointRequestType(kind), settings, kind switch
        {
            EndpointKind.Authorization => _standard.Authorization(flow.UsesPkce),
            EndpointKind.DeviceAuthorization => _standard.DeviceAuthorization(settings.Authentication, settings),
            _ => _standard.AboutToken(settings.Authentication, settings),
        });
    }

    /// <summary>Points out what is weak about the requests that were parsed.</summary>
    public void GiveAdvice() => FlowAdvice.GiveAboutQuery(_parsed, report);

    private TokenRequestModel Parse(string grant, string requestType, TokenRequestSettings settings, IEnumerable<TokenParameterModel> standard)
    {
        var entries = standard.Select(model => new TokenParameterEntry(model, source: null)).ToList();
        declarations.Offer(flow.Name, grant, entries.Select(entry => entry.Model));
        var parser = new TokenParameterParser(definition, settings, declarations, grant, requestType, report);
        var changes = declarations.Changes(flow.Name, grant, report).Where(change => IsFor(grant, change, isChange: true)).ToList();
        var omissions = declarations.Omissions(flow.Name, grant, report).Where(omission => grant != Authorization || IsExplicit(omission));
        foreach (var declared in declarations.Prevailing(changes.Concat(omissions), attribute => attribute.Text("For") ?? attribute.TextArgument(0) ?? "", report))
        {
            if (changes.Contains(declared))
            {
                parser.Change(entries, declared, _standard.HasScopesIn(grant));
            }
            else
            {
                parser.Remove(entries, declared);
            }
        }

        var extras = declarations.Extras(flow.Name, grant, report).Where(extra => IsFor(grant, extra, isChange: false));
        foreach (var extra in declarations.Prevailing(extras, extra => Place(extra, grant, settings), report))
        {
            parser.Add(entries, extra);
        }

        new ValueComposer(options, report).Compose(entries);
        var model = new TokenRequestModel
        {
            Method = settings.Method,
            Placement = settings.Placement,
            ScopeSeparator = settings.ScopeSeparator,
            ClientAuthentication = settings.Authentication.Name,
            AssertionAlgorithm = settings.Algorithm,
            AssertionAudience = settings.Audience,
            Parameters = entries.Select(entry => entry.Model).ToEquatableArray(),
        };
        TokenRequestRules.Check(model, entries, settings, flow, report);
        AddOptions(grant, model, entries, settings);
        _parsed.Add((model, settings, entries));
        return model;
    }

    // Requests about a token carry what is declared about headers, and no parameter but their own. What a browser sends is seen by its user and
    // by servers on the way: names are the same there, but everything else has to be meant for it.
    private bool IsFor(string grant, DeclaredAttribute attribute, bool isChange) => grant switch
    {
        Revocation or Introspection => isChange || IsHeader(attribute),
        Authorization => IsExplicit(attribute) || (isChange ? !IsHeader(attribute) : attribute.TextArgument(0) == "redirect_uri"),
        _ => true,
    };

    // Two extra parameters of one name in one place are the same; the names of headers have no case.
    private string Place(DeclaredAttribute extra, string grant, TokenRequestSettings settings)
    {
        var name = (extra.TextArgument(0) ?? "").Trim();
        return grant != Authorization && EnumParser.Parse(extra, "In", settings.Placement, report) == "Header" ? $"header {name.ToLowerInvariant()}" : $"parameter {name}";
    }

    private bool IsHeader(DeclaredAttribute attribute) => EnumParser.Parse(attribute, "In", unset: "Form", report) == "Header";

    private bool IsExplicit(DeclaredAttribute attribute) => EnumParser.Parse(attribute, "Grant", unset: "All", report) != "All";

    private void AddOptions(string grant, TokenRequestModel model, List<TokenParameterEntry> entries, TokenRequestSettings settings)
    {
        // A call that brings its own values makes those of the options superfluous, but only where the flow's own grant sends them.
        var neededFor = grant == "Initial" && FlowModel.CanStartFromOptions(model.Parameters)
            ? new EquatableArray<string>([flow.SelectorOption])
            : EquatableArray<string>.Empty;
        foreach (var entry in entries.Where(entry => entry.Model is { HasProperty: true, Option: not null }))
        {
            // The other requests need what the first one does, and under the same condition.
            if (grant == "Initial" || _parsed[0].Request.Properties.All(other => other.Option != entry.Model.Option))
            {
                options.Add(
                    OptionOf(entry.Model, neededFor, settings),
                    entry.Source is { } source ? () => source.Location("Option") : () => provider.Location("CredentialPrefix"));
            }
        }

        if (settings.Authentication.HasCertificate)
        {
            var certificate = new OptionModel
            {
                Name = OptionModel.ClientCertificate,
                Kind = OptionKind.Certificate,
                Required = true,
                Summary = "The certificate that the client presents to the token endpoint, with its private key (RFC 8705).",
            };
            options.Add(certificate, provider.Location);
        }
    }

    // What kind of key an algorithm needs; null for any.
    private static string? Family(string algorithm) => algorithm == "Default" ? null : algorithm.StartsWith("ES", StringComparison.Ordinal) ? algorithm : "RSA";

    // The key must fit what is declared, be it of the client authentication or of the grant.
    private string AlgorithmOf(TokenRequestSettings settings) =>
        settings.Authentication.HasSigningKey && settings.Algorithm != "Default" ? settings.Algorithm : _assertion?.Algorithm ?? "Default";

    private OptionModel OptionOf(TokenParameterModel parameter, EquatableArray<string> neededFor, TokenRequestSettings settings) => new()
    {
        Name = parameter.Option!,
        Kind = parameter.Kind switch
        {
            TokenParameterKind.Secret or TokenParameterKind.Assertion => OptionKind.Secret,
            TokenParameterKind.Scopes => OptionKind.Scopes,
            TokenParameterKind.SigningKey => OptionKind.SigningKey,
            _ => OptionKind.Text,
        },
        Required = parameter.Required,
        NeededFor = parameter.Required ? neededFor : EquatableArray<string>.Empty,
        AllowsEmpty = parameter.StandardName == "client_secret" && settings.Authentication.AllowsEmptySecret,
        IsAnyText = parameter is { IsSent: false, Kind: TokenParameterKind.Text, StandardName: "" },
        Algorithm = parameter.Kind == TokenParameterKind.SigningKey ? AlgorithmOf(settings) : "Default",
        Defaults = parameter.Kind == TokenParameterKind.Scopes ? _standard.DefaultScopes : EquatableArray<string>.Empty,
        Summary = parameter.Summary,
    };
}
