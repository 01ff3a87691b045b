using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Flows;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>What an interface declares about its token requests, and which of it found something to apply to.</summary>
internal sealed class TokenDeclarations(INamedTypeSymbol type)
{
    private readonly List<DeclaredAttribute> _requests = type.Declared("TokenRequestAttribute").ToList();
    private readonly List<DeclaredAttribute> _parameters = type.Declared("TokenParameterAttribute").ToList();
    private readonly List<DeclaredAttribute> _omissions = type.Declared("WithoutTokenParameterAttribute").ToList();
    private readonly HashSet<DeclaredAttribute> _used = [];
    private readonly HashSet<DeclaredAttribute> _overruled = [];
    private readonly List<(DeclaredAttribute Attribute, string Property)> _overruledSettings = [];
    private readonly HashSet<(DeclaredAttribute Attribute, string Property)> _usedSettings = [];
    private readonly List<(string Flow, string Grant, string Name)> _standard = [];

    /// <summary>Whether the interface has several flows, so that what is said on one of them is not said of all.</summary>
    public bool HasSeveralFlows { get; } = type.Declared("OAuthProviderAttribute").Skip(1).Any();

    /// <summary>
    /// How much a declaration counts beside others about the same: one for a grant goes before one for all, and of two that are equal in that, one
    /// that names a flow before one that names none.
    /// </summary>
    public static int Weight(DeclaredAttribute attribute, ParseReport report) =>
        (EnumParser.Parse(attribute, "Grant", unset: "All", report) == "All" ? 0 : 2) + (attribute.Text("Flow") is null ? 0 : 1);

    /// <summary>The declarations about all requests of a flow, or only about the one with a grant.</summary>
    public IReadOnlyList<DeclaredAttribute> Requests(string flow) => _requests.Where(attribute => IsAbout(attribute, flow)).ToList();

    /// <summary>The extra parameters of a flow's request.</summary>
    public IReadOnlyList<DeclaredAttribute> Extras(string flow, string grant, ParseReport report) =>
        _parameters.Where(attribute => attribute.Text("For") is null && IsAbout(attribute, flow) && IsAbout(attribute, grant, report)).ToList();

    /// <summary>What differs about standard parameters of a flow's request.</summary>
    public IReadOnlyList<DeclaredAttribute> Changes(string flow, string grant, ParseReport report) =>
        _parameters.Where(attribute => attribute.Text("For") is not null && IsAbout(attribute, flow) && IsAbout(attribute, grant, report)).ToList();

    /// <summary>The standard parameters that a flow's request goes without.</summary>
    public IReadOnlyList<DeclaredAttribute> Omissions(string flow, string grant, ParseReport report) =>
        _omissions.Where(attribute => IsAbout(attribute, flow) && IsAbout(attribute, grant, report)).ToList();

    /// <summary>Of declarations about one request those that count: of several about the same, the weightiest.</summary>
    public IReadOnlyList<DeclaredAttribute> Prevailing(IEnumerable<DeclaredAttribute> declared, Func<DeclaredAttribute, string> subject, ParseReport report)
    {
        var all = declared.ToList();
        var most = all.GroupBy(subject).ToDictionary(same => same.Key, same => same.Max(attribute => Weight(attribute, report)));
        _overruled.UnionWith(all.Where(attribute => Weight(attribute, report) < most[subject(attribute)]));
        return all.Where(attribute => Weight(attribute, report) == most[subject(attribute)]).ToList();
    }

    /// <summary>Notes whether a setting counts for a request that it is about.</summary>
    public void Use(DeclaredAttribute attribute, string property, bool counts)
    {
        if (counts)
        {
            _usedSettings.Add((attribute, property));
        }
        else
        {
            _overruledSettings.Add((attribute, property));
        }
    }

    /// <summary>Notes the standard parameters that a flow's request sends.</summary>
    public void Offer(string flow, string grant, IEnumerable<TokenParameterModel> parameters) =>
        _standard.AddRange(parameters.Where(parameter => parameter is { IsSent: true, StandardName.Length: > 0 }).Select(parameter => (flow, grant, parameter.StandardName)));

    /// <summary>Notes that a declaration applies to a request.</summary>
    public void Use(DeclaredAttribute attribute) => _used.Add(attribute);

    /// <summary>Reports declarations about something that no request has, or that others go before in all requests.</summary>
    public void ReportUnused(ParseReport report)
    {
        foreach (var (attribute, property) in _overruledSettings.Except(_usedSettings))
        {
            ReportOverruled(attribute, () => attribute.Location(property), property, report);
        }

        foreach (var attribute in _parameters.Concat(_omissions).Where(attribute => _overruled.Contains(attribute) && _used.Add(attribute)))
        {
            ReportOverruled(attribute, attribute.Location, attribute.TextArgument(0) ?? "", report);
        }

        foreach (var attribute in _requests.Where(attribute => !_used.Contains(attribute)))
        {
            ReportMissingRequest(attribute, report);
        }

        foreach (var attribute in _parameters.Where(attribute => attribute.Text("For") is not null && !_used.Contains(attribute)))
        {
            ReportUnknown(attribute, () => attribute.Location("For"), attribute.Text("For")!, report);
        }

        foreach (var attribute in _omissions.Where(attribute => !_used.Contains(attribute)))
        {
            ReportUnknown(attribute, () => attribute.ArgumentLocation(0), attribute.TextArgument(0) ?? "", report);
        }

        foreach (var attribute in _parameters.Where(attribute => attribute.Text("For") is null && !_used.Contains(attribute)))
        {
            ReportMissingRequest(attribute, report);
        }
    }

    private static void ReportOverruled(DeclaredAttribute attribute, Func<Location> location, string subject, ParseReport report) => report.Add(
        TokenRequestDiagnostics.SettingWithoutEffect,
        location,
        subject,
        attribute.Text("Flow") ?? attribute.Text("Name") ?? "all flows",
        "every request that it is about has a declaration of its own");

    private void ReportUnknown(DeclaredAttribute attribute, Func<Location> location, string name, ParseReport report)
    {
        var sent = _standard
            .Where(parameter => IsAbout(attribute, parameter.Flow) && IsAbout(attribute, parameter.Grant, report))
            .Select(parameter => parameter.Name)
            .Distinct()
            .ToList();
        var advice = sent.Count == 0
            ? "there is no such request; remove the declaration"
            : $"what it sends is {string.Join(", ", sent.Select(other => $"'{other}'"))}; name one of these, or remove the declaration";
        report.Add(TokenRequestDiagnostics.UnknownTokenParameter, location, NameProperties.Of(sent), name, advice);
    }

    private static void ReportMissingRequest(DeclaredAttribute attribute, ParseReport report)
    {
        switch (EnumParser.Parse(attribute, "Grant", "All", report))
        {
            case "Refresh":
                report.Add(TokenRequestDiagnostics.NoRefreshRequest, () => attribute.Location("Grant"));
                break;
            case nameof(EndpointKind.Authorization):
                report.Add(TokenRequestDiagnostics.NoSuchRequest, () => attribute.Location("Grant"), "authorization", Flow(definition => definition.NeedsAuthorizationUrl));
                break;
            case nameof(EndpointKind.DeviceAuthorization):
                report.Add(TokenRequestDiagnostics.NoSuchRequest, () => attribute.Location("Grant"), "device authorization", Flow(definition => definition.NeedsDeviceAuthorizationUrl));
                break;
        }
    }

    private static string Flow(Func<FlowDefinition, bool> sendsIt) => FlowCatalog.All.Values.First(sendsIt).Name;

    private static bool IsAbout(DeclaredAttribute attribute, string flow) => attribute.Text("Flow") is not { } name || name == flow;

    private static bool IsAbout(DeclaredAttribute attribute, string grant, ParseReport report) =>
        EnumParser.Parse(attribute, "Grant", unset: "All", report) is var declared && (declared == "All" || declared == grant);
}
