using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Collects the values that a declaration leaves open. The same name means the same value, wherever it is needed.</summary>
internal sealed class OptionCollector(string optionsType, ParseReport report)
{
    private readonly List<OptionModel> _options = [];

    public EquatableArray<OptionModel> Options => _options.ToEquatableArray();

    public void Add(OptionModel option, Func<Location> location)
    {
        if (ReservedNames.IsReservedOption(option.Name, optionsType))
        {
            report.Add(ProviderDiagnostics.ReservedName, location, option.Name, "an option", optionsType);
            return;
        }

        var index = _options.FindIndex(other => other.Name == option.Name);
        if (index < 0)
        {
            _options.Add(option);
            return;
        }

        var known = _options[index];
        if (known.IsAnyText != option.IsAnyText && IsText(known.Kind) && IsText(option.Kind))
        {
            // What a URL demands of a text is more than what a composed value does.
            known = known with { Kind = known.IsAnyText ? option.Kind : known.Kind, Summary = known.IsAnyText ? option.Summary : known.Summary, IsAnyText = false };
            option = option with { Kind = known.Kind };
        }

        // A flow that asks for what another one is content with gets more than it was declared to have.
        if (known.Kind != option.Kind || known.Algorithm != option.Algorithm || !new HashSet<string>(known.Defaults).SetEquals(option.Defaults))
        {
            report.Add(ProviderDiagnostics.ConflictingOption, location, option.Name, Describe(known), Describe(option));
            return;
        }

        _options[index] = known with
        {
            Required = known.Required || option.Required,
            AllowsEmpty = known.AllowsEmpty && option.AllowsEmpty,
            NeededFor = Needed(known, option),
        };
    }

    // What is needed whatever else is set stays needed.
    private static EquatableArray<string> Needed(OptionModel known, OptionModel option) =>
        known.NeededFor.Count == 0 || option.NeededFor.Count == 0
            ? EquatableArray<string>.Empty
            : known.NeededFor.Union(option.NeededFor).ToEquatableArray();

    private static bool IsText(OptionKind kind) => kind is OptionKind.Text or OptionKind.HostPart or OptionKind.PathPart;

    private static string Describe(OptionModel option) => option.Kind switch
    {
        OptionKind.Text => "text",
        OptionKind.Secret => "a secret",
        OptionKind.HostPart => "a host name",
        OptionKind.PathPart => "part of a path",
        OptionKind.Scopes => option.Defaults.Count == 0 ? "a list of scopes" : $"the scopes {string.Join(" ", option.Defaults)}",
        OptionKind.SigningKey => option.Algorithm == "Default" ? "a key" : $"a key for {option.Algorithm}",
        OptionKind.Certificate => "a certificate",
        _ => "a URL",
    };
}
