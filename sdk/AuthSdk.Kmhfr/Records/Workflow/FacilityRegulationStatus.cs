namespace AuthSdk.Kmhfr;

/// <summary>What a regulator says about a facility.</summary>
public sealed record FacilityRegulationStatus : RegistryRecord
{
    /// <summary>The id of the facility.</summary>
    public string? Facility { get; init; }

    /// <summary>The id of the regulator.</summary>
    public string? RegulatingBody { get; init; }

    /// <summary>The id of the status.</summary>
    public string? RegulationStatus { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}
