using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.ClientAuthentication;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>
/// What holds for one request as a whole. The weightiest declaration of each setting counts; said twice for the same is a contradiction.
/// <c>[OAuthProvider]</c> speaks for all requests of its flow.
/// </summary>
internal sealed class TokenRequestSettings
{
    private readonly DeclaredAttribute _provider;
    private readonly IReadOnlyList<DeclaredAttribute> _requests;
    private readonly TokenDeclarations _declarations;
    private readonly string _grant;
    private readonly ParseReport _report;

    public TokenRequestSettings(DeclaredAttribute provider, TokenDeclarations declarations, string flow, string grant, ParseReport report)
    {
        _provider = provider;
        _requests = declarations.Requests(flow);
        _declarations = declarations;
        _grant = grant;
        _report = report;

        Method = Parse("Method", null, "Post");
        Placement = Parse("Placement", "ParameterPlacement", Method == "Get" ? "Query" : "Form");
        ScopeSeparator = Parse("ScopeSeparator", null, "Space");
        Authentication = ClientAuthenticationCatalog.All[Parse("ClientAuthentication", "ClientAuthentication", "ClientSecretBasic")];
        Algorithm = Parse("AssertionAlgorithm", null, "Default");
        Audience = Find("AssertionAudience", null) is ({ } attribute, _) ? attribute.Text("AssertionAudience") : null;
        CheckAssertion();
        if (grant == nameof(EndpointKind.Authorization))
        {
            IgnoreAllButScopes();
            (Method, Placement, Authentication) = ("Get", "Query", ClientAuthenticationCatalog.All.Values.First(method => !method.NamesClient && !method.Authenticates));
        }
    }

    public string Method { get; }

    public string Placement { get; }

    public string ScopeSeparator { get; }

    public ClientAuthenticationDefinition Authentication { get; }

    public string Algorithm { get; }

    public string? Audience { get; }

    /// <summary>What says how the parameters travel; where nothing does, what says the method, and else the provider.</summary>
    public DeclaredAttribute PlacementSource => PlacementDeclaration().Attribute;

    /// <summary>Where that stands.</summary>
    public Location PlacementLocation()
    {
        var (attribute, property) = PlacementDeclaration();
        return attribute.Location(property);
    }

    private (DeclaredAttribute Attribute, string Property) PlacementDeclaration() =>
        Find("Placement", "ParameterPlacement") is ({ } placed, var property) ? (placed, property)
        : Find("Method", null) is ({ } asked, var method) ? (asked, method)
        : (_provider, "ParameterPlacement");

    private string Parse(string property, string? shortForm, string unset) =>
        Find(property, shortForm) is ({ } attribute, var name) ? EnumParser.Parse(attribute, name, unset, _report) : unset;

    private (DeclaredAttribute? Attribute, string Property) Find(string property, string? shortForm)
    {
        var said = new List<(DeclaredAttribute Attribute, string Property, int Weight)>();
        if (shortForm is not null && _provider.Constant(shortForm) is not null)
        {
            said.Add((_provider, shortForm, _declarations.HasSeveralFlows ? 1 : 0));
        }

        foreach (var request in _requests)
        {
            var grant = EnumParser.Parse(request, "Grant", unset: "All", _report);
            if (grant == _grant)
            {
                _declarations.Use(request);
            }

            if (request.Constant(property) is not null && (grant == "All" || grant == _grant))
            {
                said.Add((request, property, TokenDeclarations.Weight(request, _report)));
            }
        }

        foreach (var (attribute, name, _) in said.GroupBy(one => one.Weight).SelectMany(same => same.Skip(1)))
        {
            _report.Add(TokenRequestDiagnostics.SettingDeclaredTwice, () => attribute.Location(name), name);
        }

        var most = said.Select(one => one.Weight).DefaultIfEmpty().Max();
        foreach (var (attribute, name, weight) in said.Where(_ => IsHeeded(property)))
        {
            _declarations.Use(attribute, name, counts: weight == most);
        }

        return said.Where(one => one.Weight == most).Select(one => (one.Attribute, one.Property)).FirstOrDefault();
    }

    // Of what is said of an authorization request only this is heeded, because a browser sends it.
    private bool IsHeeded(string property) => _grant != nameof(EndpointKind.Authorization) || property == "ScopeSeparator";

    // What a browser sends is the query of a GET, and no secret.
    private void IgnoreAllButScopes()
    {
        foreach (var request in _requests.Where(request => EnumParser.Parse(request, "Grant", unset: "All", _report) == _grant))
        {
            foreach (var property in request.Properties.Except(["Flow", "Grant", "ScopeSeparator"]))
            {
                _report.Add(
                    TokenRequestDiagnostics.SettingWithoutEffect, () => request.Location(property), property, "TokenGrant.Authorization", "a browser sends everything in the query");
            }
        }
    }

    private void CheckAssertion()
    {
        if (Algorithm != "Default" && Find("AssertionAlgorithm", null) is ({ } signed, _) &&
            Authentication.AlgorithmFamilies?.Any(family => Algorithm.StartsWith(family, StringComparison.Ordinal)) != true)
        {
            _report.Add(TokenRequestDiagnostics.UnusableAssertionSetting, () => signed.Location("AssertionAlgorithm"), Algorithm, Authentication.Name);
        }

        if (Audience is not null && Authentication.AlgorithmFamilies is null && Find("AssertionAudience", null) is ({ } meant, _))
        {
            _report.Add(TokenRequestDiagnostics.UnusableAssertionSetting, () => meant.Location("AssertionAudience"), Audience, Authentication.Name);
        }
    }
}
