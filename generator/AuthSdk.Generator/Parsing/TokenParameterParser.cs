using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Flows;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads what is declared about the parameters of one request: extra ones, and what differs about the standard ones.</summary>
internal sealed class TokenParameterParser(
    FlowDefinition definition, TokenRequestSettings settings, TokenDeclarations declarations, string grant, string requestType, ParseReport report)
{
    private static readonly string[] Traits = ["Required", "Optional", "Secret"];

    private static readonly string[] Sources = ["Value", "Option"];

    private readonly TokenParameterValues _values = new(settings, report);

    /// <summary>Adds an extra parameter, or fixes the value of one that a call would have to give.</summary>
    public void Add(List<TokenParameterEntry> entries, DeclaredAttribute attribute)
    {
        var entry = ParseExtra(attribute, entries);
        var isHeader = IsHeader(entry.Model);
        if (entry.Model.WireName.Length == 0)
        {
            report.Add(ProviderDiagnostics.MissingWireName, () => attribute.ArgumentLocation(0), "The token parameter");
            return;
        }

        // What only a call can give is no part of a refresh, nor is what the flow's own grant asks for.
        declarations.Use(attribute);
        var isPerCall = entry.Model is { Constant: null, Option: null } && entry.Template.Length == 0;
        var isExplicit = EnumParser.Parse(attribute, "Grant", "All", report) == grant;
        if (!HasCaller && isPerCall && isExplicit)
        {
            report.Add(TokenRequestDiagnostics.RefreshWithoutCaller, () => attribute.Location("Grant"), entry.Model.WireName);
        }

        if (grant != "Initial" && !isExplicit && ((isPerCall && !HasCaller) || (!IsBesideParameters(entry.Model) && IsOfInitialGrant(entry.Model.WireName) && !IsBrowsers)))
        {
            return;
        }

        if (FindUnsentClientId(entries, entry) is { } client)
        {
            client.Model = client.Model with { IsSent = true, Placement = entry.Model.Placement };
            client.Source = attribute;
            return;
        }

        var sameName = entries.Find(other => other.Model.IsSent && Same(other.Model, entry.Model));
        if (sameName is { Source: not null })
        {
            report.Add(ProviderDiagnostics.DuplicateDeclaration, () => attribute.ArgumentLocation(0), "The token parameter", entry.Model.WireName);
        }
        else if ((!isHeader || IsAllowedHeader(entry)) && (IsBesideParameters(entry.Model) || IsAllowed(entry, entries)))
        {
            if (sameName is null)
            {
                entries.Add(entry);
            }
            else
            {
                sameName.Model = entry.Model with { StandardName = sameName.Model.StandardName };
                sameName.Source = attribute;
            }
        }
    }

    /// <summary>Applies what a declaration says about a standard parameter.</summary>
    public void Change(List<TokenParameterEntry> entries, DeclaredAttribute attribute, bool hasScopes)
    {
        var standardName = attribute.Text("For")!;
        var value = _values.ParseValue(attribute, standardName);
        var entry = entries.Find(other => other.Model.StandardName == standardName && other.Model.IsSent);
        foreach (var setting in Sources.Where(setting => StandardNames.GivenBy(standardName) is not null && attribute.Text(setting) is not null && value.Template.Length == 0))
        {
            report.Add(TokenRequestDiagnostics.SettingWithoutEffect, () => attribute.Location(setting), setting, standardName, StandardNames.GivenBy(standardName)!);
        }

        var hasValue = value.Constant is not null || value.Template.Length > 0;
        if (entry is null && standardName == "scope" && hasValue && grant is not (nameof(EndpointKind.Revocation) or nameof(EndpointKind.Introspection)))
        {
            // Without declared scopes there is no option of them; this needs none.
            entry = new TokenParameterEntry(new TokenParameterModel { StandardName = "scope" }, source: null);
            entries.Add(entry);
        }

        if (entry is null)
        {
            return;
        }

        declarations.Use(attribute);
        if (entry.Source is not null)
        {
            report.Add(ProviderDiagnostics.DuplicateDeclaration, () => attribute.Location("For"), "What differs about the token parameter", standardName);
            return;
        }

        foreach (var setting in Traits.Where(attribute.Flag))
        {
            report.Add(TokenRequestDiagnostics.SettingWithoutEffect, () => attribute.Location(setting), setting, standardName, "the flow decides that");
        }

        if (hasValue && ((standardName == "scope" && hasScopes) || standardName == "resource"))
        {
            report.Add(TokenRequestDiagnostics.SettingDeclaredTwice, () => attribute.Location("Value"), standardName == "scope" ? "Scopes" : "Resources");
        }

        if (value.Constant is not null && standardName == "client_id" && settings.Authentication.AlgorithmFamilies is not null)
        {
            // The assertion names the client by the option still.
            entries.Add(new TokenParameterEntry(entry.Model with { IsSent = false }, source: null));
        }

        var name = (attribute.TextArgument(0) ?? "").Trim();
        if (name.Length == 0)
        {
            report.Add(ProviderDiagnostics.MissingWireName, () => attribute.ArgumentLocation(0), "The token parameter");
        }

        entry.Source = attribute;
        entry.Template = value.Template;
        entry.Model = entry.Model with
        {
            WireName = name,
            Placement = PlacementOf(attribute),
            Constant = value.Template.Length > 0 ? null : value.Constant ?? entry.Model.Constant,
            Kind = value.Constant is null ? entry.Model.Kind : TokenParameterKind.Text,
            Option = _values.ParseOption(attribute) ?? entry.Model.Option,
        };
        if (IsHeader(entry.Model))
        {
            IsAllowedHeader(entry);
        }
    }

    /// <summary>Takes a standard parameter out.</summary>
    public void Remove(List<TokenParameterEntry> entries, DeclaredAttribute attribute)
    {
        var name = attribute.TextArgument(0) ?? "";
        var entry = entries.Find(other => other.Model.StandardName == name && other.Model.IsSent);
        if (entry is null)
        {
            return;
        }

        declarations.Use(attribute);
        if (StandardNames.Needed.Contains(name))
        {
            report.Add(TokenRequestDiagnostics.NeededTokenParameter, () => attribute.ArgumentLocation(0), name, definition.Name);
        }
        else if (entry.Source is { } source)
        {
            report.Add(ProviderDiagnostics.DuplicateDeclaration, () => attribute.ArgumentLocation(0), "What differs about the token parameter", name);
        }
        else if (name == "client_id" && settings.Authentication.AlgorithmFamilies is not null)
        {
            // The assertion still names the client.
            entry.Model = entry.Model with { IsSent = false };
        }
        else
        {
            entries.Remove(entry);
        }
    }

    // Whether there is a call that can give a value.
    private bool HasCaller => grant == "Initial" || IsBrowsers || grant == nameof(EndpointKind.DeviceAuthorization);

    // Whether a browser sends the request: all of it is in the query.
    private bool IsBrowsers => grant == nameof(EndpointKind.Authorization);

    private string? PlacementOf(DeclaredAttribute attribute)
    {
        if (!IsBrowsers)
        {
            return _values.PlacementOf(attribute);
        }

        if (attribute.Constant("In") is not null && EnumParser.Parse(attribute, "Grant", "All", report) == grant)
        {
            report.Add(
                TokenRequestDiagnostics.SettingWithoutEffect, () => attribute.Location("In"), "In", attribute.TextArgument(0) ?? "", "a browser sends everything in the query");
        }

        return null;
    }

    // A refresh token among them is the first one: a refresh has the one that the server issued.
    private bool IsOfInitialGrant(string wireName) => wireName == "refresh_token" || definition.Parameters.Any(parameter => parameter.WireName == wireName);

    private bool Same(TokenParameterModel one, TokenParameterModel other) =>
        IsHeader(one) == IsHeader(other) &&
        string.Equals(one.WireName, other.WireName, IsHeader(one) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private bool IsHeader(TokenParameterModel model) => (model.Placement ?? settings.Placement) == "Header";

    // A header where the parameters travel otherwise: it may have the name of one of them.
    private bool IsBesideParameters(TokenParameterModel model) => IsHeader(model) && settings.Placement != "Header";

    private TokenParameterEntry ParseExtra(DeclaredAttribute attribute, List<TokenParameterEntry> entries)
    {
        var name = (attribute.TextArgument(0) ?? "").Trim();
        var (constant, template) = _values.ParseValue(attribute, name);
        var option = _values.ParseOption(attribute);
        var isGiven = constant is null && template.Length == 0;
        if (attribute.Flag("Secret") && constant is not null)
        {
            report.Add(TokenRequestDiagnostics.SettingWithoutEffect, () => attribute.Location("Secret"), "Secret", name, "a constant stands in the source; use an option");
        }

        if (attribute.Flag("Optional") && option is null)
        {
            report.Add(TokenRequestDiagnostics.SettingWithoutEffect, () => attribute.Location("Optional"), "Optional", name, "it is about an option, and there is none");
        }

        if (attribute.Flag("Required") && (!isGiven || option is not null))
        {
            report.Add(TokenRequestDiagnostics.SettingWithoutEffect, () => attribute.Location("Required"), "Required", name, "it is about what calls give, and this has a value already");
        }

        var taken = StandardNames.Members
            .Concat(definition.Parameters.Select(parameter => parameter.Property))
            .Concat(entries.Select(other => other.Model.Property));
        var model = new TokenParameterModel
        {
            WireName = name,
            Placement = PlacementOf(attribute),
            Property = template.Length > 0 ? "" : ReservedNames.Property(name, requestType, taken),
            Kind = attribute.Flag("Secret") && constant is null ? TokenParameterKind.Secret : TokenParameterKind.Text,
            Constant = constant,
            Option = option,
            Required = option is not null ? !attribute.Flag("Optional") : attribute.Flag("Required"),
            Summary = $"The {(_values.PlacementOf(attribute) == "Header" ? "header" : "parameter")} <c>{XmlText.Escape(name)}</c>.",
        };
        return new TokenParameterEntry(model, attribute) { Template = template };
    }

    // Some servers want the client named in the body although its credentials stand in a header.
    private TokenParameterEntry? FindUnsentClientId(List<TokenParameterEntry> entries, TokenParameterEntry extra) =>
        extra.Model.WireName == "client_id" && settings.Authentication is { NamesClient: true, SendsIdAsParameter: false } && !IsHeader(extra.Model)
            ? entries.Find(entry => entry.Model is { StandardName: "client_id", IsSent: false } &&
                (extra.Model.Option == entry.Model.Option || (extra.Template.Length == 1 && extra.Template[0] == ("client_id", true))))
            : null;

    private bool IsAllowedHeader(TokenParameterEntry entry)
    {
        var name = entry.Model.WireName;
        if (HeaderRules.TokenRequestFault(name, entry.Model.Constant ?? string.Concat(entry.Template.Where(part => !part.IsName).Select(part => part.Text))) is { } fault)
        {
            report.Add(OperationDiagnostics.InvalidHeader, () => entry.Source!.ArgumentLocation(0), name, fault);
            return false;
        }

        if (settings.Authentication.UsesAuthorizationHeader && string.Equals(name, "Authorization", StringComparison.OrdinalIgnoreCase))
        {
            report.Add(
                ProviderDiagnostics.ConflictingClientAuthentication, () => entry.Source!.ArgumentLocation(0), name, settings.Authentication.Name);
            return false;
        }

        return true;
    }

    private bool IsAllowed(TokenParameterEntry entry, List<TokenParameterEntry> entries)
    {
        var (model, attribute) = (entry.Model, entry.Source!);
        var secondAuthentication = StandardNames.Assertions.Contains(model.WireName) ||
            (model.WireName == "client_secret" && !settings.Authentication.SendsSecretAsParameter);
        if (secondAuthentication && settings.Authentication.Authenticates)
        {
            report.Add(ProviderDiagnostics.ConflictingClientAuthentication, () => attribute.ArgumentLocation(0), model.WireName, settings.Authentication.Name);
            return false;
        }

        // What a call would have to give may be fixed instead; everything else that the flow sets is not for declarations.
        var parameter = definition.Parameters.FirstOrDefault(other => other.WireName == model.WireName);
        var isBrowsers = IsBrowsers && entries.Exists(other => other.Model.IsSent && other.Model.StandardName == model.WireName);

        // Some providers hand out a refresh token with the client's settings: it is then a credential, of a grant that has none of its own.
        var fixable = (parameter is { Option: null, IsSecret: false, TogetherWith: null } && model.IsConstant) ||
            (model.WireName == "client_id" && !settings.Authentication.NamesClient) ||
            (model is { WireName: "refresh_token", Option: not null, Kind: TokenParameterKind.Secret } && grant == "Initial" && !definition.IssuesRefreshToken);
        if (!fixable && (parameter is not null || isBrowsers || StandardNames.AlwaysReserved.Contains(model.WireName)))
        {
            report.Add(ProviderDiagnostics.ReservedTokenParameter, () => attribute.ArgumentLocation(0), definition.Name, model.WireName);
            return false;
        }

        return true;
    }
}
