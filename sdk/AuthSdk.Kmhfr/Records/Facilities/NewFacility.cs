namespace AuthSdk.Kmhfr;

/// <summary>A facility to create.</summary>
public sealed record NewFacility : FacilityFields
{
    /// <summary>The name; unique, at most 100 characters.</summary>
    public required string Name { get; init; }

    /// <summary>The id of the type.</summary>
    public required string FacilityType { get; init; }
}
