namespace AuthSdk.Kmhfr;

/// <summary>A health facility with everything linked to it, as a call by id shows it.</summary>
public sealed record FacilityDetail : FacilityRecord
{
    /// <summary>The id of the record with the coordinates.</summary>
    public string? Coordinates { get; init; }

    /// <summary>The id of the last approval.</summary>
    public string? LatestApproval { get; init; }

    /// <summary>The number of the county.</summary>
    public int? CountyCode { get; init; }

    /// <summary>The number of the constituency.</summary>
    public int? ConstituencyCode { get; init; }

    /// <summary>The number of the ward.</summary>
    public int? WardCode { get; init; }

    /// <summary>Whether the services come from the service catalogue.</summary>
    public bool? ServiceCatalogueActive { get; init; }

    /// <summary>Who runs the facility.</summary>
    public OfficerInCharge? OfficerInCharge { get; init; }

    /// <summary>The equipment.</summary>
    public IReadOnlyList<FacilityInfrastructureLink>? FacilityInfrastructure { get; init; }

    /// <summary>The staff.</summary>
    public IReadOnlyList<FacilityHumanResource>? FacilityHumanresources { get; init; }

    /// <summary>The specialists.</summary>
    public IReadOnlyList<FacilitySpecialistLink>? FacilitySpecialists { get; init; }

    /// <summary>The departments.</summary>
    public IReadOnlyList<FacilityUnitLink>? FacilityUnits { get; init; }
}
