namespace AuthSdk.Kmhfr;

/// <summary>A move of a facility to another type or level.</summary>
public sealed record FacilityUpgrade : RegistryRecord
{
    /// <summary>The id of the facility.</summary>
    public string? Facility { get; init; }

    /// <summary>The id of the new type.</summary>
    public string? FacilityType { get; init; }

    /// <summary>The id of the new level.</summary>
    public string? KephLevel { get; init; }

    /// <summary>The id of the reason, one of the level change reasons.</summary>
    public string? Reason { get; init; }
}
