namespace AuthSdk.Generator.Models;

/// <summary>A property, indexer or event that no client can have, and that the interface demands all the same: it throws, so that the rest compiles.</summary>
internal sealed record UnsupportedMemberModel
{
    /// <summary>All of its declaration before the accessors.</summary>
    public string Declaration { get; init; } = "";

    /// <summary><c>get</c>, <c>set</c>, <c>init</c>, <c>add</c>, <c>remove</c>.</summary>
    public EquatableArray<string> Accessors { get; init; }
}
