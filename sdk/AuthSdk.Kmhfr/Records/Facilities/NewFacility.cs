namespace AuthSdk.Kmhfr;

/// <summary>A facility to create.</summary>
public sealed record NewFacility : FacilityFields
{
    /// <summary>The name; unique, at most 100 characters.</summary>
    public required string Name { get; init; }

    /// <summary>The id of the type.</summary>
    public required string FacilityType { get; init; }

    /// <summary>The owner, if the registry does not know it yet; <see cref="FacilityFields.Owner"/> otherwise.</summary>
    public NewOwner? NewOwner { get; init; }
}
