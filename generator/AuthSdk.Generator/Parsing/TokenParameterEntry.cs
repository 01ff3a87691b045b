using System;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>A parameter while its request is being worked out, and the declaration that it comes from, if one says anything about it.</summary>
internal sealed class TokenParameterEntry(TokenParameterModel model, DeclaredAttribute? source)
{
    public TokenParameterModel Model { get; set; } = model;

    public DeclaredAttribute? Source { get; set; } = source;

    /// <summary>The names and texts of a value that is composed of options.</summary>
    public (string Text, bool IsName)[] Template { get; set; } = [];

    /// <summary>The name by which declarations and messages refer to it.</summary>
    public string Name => Model.StandardName.Length > 0 ? Model.StandardName : Model.WireName;

    /// <summary>Where it is said how it travels; what is said of the whole request if nothing is.</summary>
    public Func<Location> PlacementLocation(TokenRequestSettings settings) =>
        Source?.Constant("In") is null ? settings.PlacementLocation : () => Source.Location("In");
}
