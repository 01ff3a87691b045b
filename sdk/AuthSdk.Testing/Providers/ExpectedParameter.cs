namespace AuthSdk.Testing;

/// <summary>A parameter of a token request, as the declaration has it.</summary>
internal sealed record ExpectedParameter
{
    /// <summary>The name on the wire.</summary>
    public required string Name { get; init; }

    /// <summary>The name in the RFCs; empty for an extra parameter.</summary>
    public string Standard { get; init; } = "";

    public required ParameterPlacement Placement { get; init; }

    /// <summary>The only right value; null where the call gives it.</summary>
    public string? Value { get; init; }

    /// <summary>What stands before a value that the client makes.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The only right values of a parameter that is sent several times.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    public bool Required { get; init; }

    /// <summary>The standard name where there is one, else the name on the wire.</summary>
    public string Role => Standard.Length > 0 ? Standard : Name;
}
