namespace AuthSdk.Kmhfr;

/// <summary>A department of a facility.</summary>
public sealed record FacilityUnitLink : RegistryRecord
{
    /// <summary>The id of the facility.</summary>
    public string? Facility { get; init; }

    /// <summary>The id of the kind of department.</summary>
    public string? Unit { get; init; }

    /// <summary>The kind of department.</summary>
    public string? UnitName { get; init; }

    /// <summary>Who regulates it.</summary>
    public string? RegulatingBodyName { get; init; }

    /// <summary>Its regulation status.</summary>
    public string? RegulationStatus { get; init; }

    /// <summary>The number of its licence.</summary>
    public string? LicenseNumber { get; init; }

    /// <summary>Its number in the regulator's register.</summary>
    public string? RegistrationNumber { get; init; }
}
