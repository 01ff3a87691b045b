using System;
using System.Collections.Generic;

namespace AuthSdk.Generator.Parsing.Metadata;

/// <summary>The members of a JSON object, as far as they are of interest.</summary>
internal sealed class JsonMembers
{
    /// <summary>The members that are text, a list of texts, or <c>true</c> or <c>false</c>, which become text.</summary>
    public Dictionary<string, IReadOnlyList<string>> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>The members that are objects themselves.</summary>
    public Dictionary<string, JsonMembers> Objects { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of all members.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>The only or the first text of a member; <see langword="null"/> where it has none.</summary>
    public string? Text(string name) => Texts.TryGetValue(name, out var texts) && texts.Count > 0 ? texts[0] : null;
}
