namespace AuthSdk.Kmhfr;

/// <summary>A health facility, as lists and the answer to its creation show it.</summary>
public sealed record Facility : FacilityRecord
{
    /// <summary>Free-form attributes.</summary>
    public string? Attributes { get; init; }

    /// <summary>The equipment.</summary>
    public IReadOnlyList<FacilityInfrastructure>? FacilityInfrastructure { get; init; }

    /// <summary>The staff.</summary>
    public IReadOnlyList<FacilityHumanResource>? FacilityHumanresources { get; init; }
}
