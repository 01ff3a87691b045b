namespace AuthSdk.Kmhfr;

/// <summary>A level of the Kenya Essential Package for Health.</summary>
public sealed record KephLevel : RegistryRecord
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>A description.</summary>
    public string? Description { get; init; }

    /// <summary>Whether facilities can have this level.</summary>
    public bool? IsFacilityLevel { get; init; }
}
