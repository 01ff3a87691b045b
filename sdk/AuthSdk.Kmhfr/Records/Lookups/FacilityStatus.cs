namespace AuthSdk.Kmhfr;

/// <summary>An operation status of facilities.</summary>
public sealed record FacilityStatus : RegistryRecord
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>A description.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the public sees facilities with this status.</summary>
    public bool? IsPublicVisible { get; init; }
}
