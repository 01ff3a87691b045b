namespace AuthSdk.Kmhfr;

/// <summary>Filters of export rows.</summary>
public sealed record FacilityMaterialQuery : ListQuery
{
    /// <summary>Numbers in the master facility list.</summary>
    [AliasAs("code")]
    public IReadOnlyList<int>? Codes { get; init; }

    /// <summary>Ids of counties.</summary>
    [AliasAs("county")]
    public IReadOnlyList<string>? Counties { get; init; }

    /// <summary>Ids of constituencies.</summary>
    [AliasAs("constituency")]
    public IReadOnlyList<string>? Constituencies { get; init; }

    /// <summary>Ids of wards.</summary>
    [AliasAs("ward")]
    public IReadOnlyList<string>? Wards { get; init; }

    /// <summary>Ids of owners.</summary>
    [AliasAs("owner")]
    public IReadOnlyList<string>? Owners { get; init; }

    /// <summary>Ids of owner types.</summary>
    [AliasAs("owner_type")]
    public IReadOnlyList<string>? OwnerTypes { get; init; }

    /// <summary>Ids of levels.</summary>
    [AliasAs("keph_level")]
    public IReadOnlyList<string>? KephLevels { get; init; }

    /// <summary>Ids of facility types.</summary>
    [AliasAs("facility_type")]
    public IReadOnlyList<string>? FacilityTypes { get; init; }

    /// <summary>Ids of operation statuses.</summary>
    [AliasAs("operation_status")]
    public IReadOnlyList<string>? OperationStatuses { get; init; }

    /// <summary>Ids of services; a facility must offer all of them.</summary>
    [AliasAs("service")]
    public IReadOnlyList<string>? Services { get; init; }

    /// <summary>Ids of service categories; a facility must have all of them.</summary>
    [AliasAs("service_category")]
    public IReadOnlyList<string>? ServiceCategories { get; init; }

    /// <summary>The name of a service.</summary>
    [AliasAs("service_name")]
    public string? ServiceName { get; init; }

    /// <summary>Beds.</summary>
    [AliasAs("number_of_beds")]
    public int? NumberOfBeds { get; init; }

    /// <summary>Cots.</summary>
    [AliasAs("number_of_cots")]
    public int? NumberOfCots { get; init; }

    /// <summary>Open around the clock.</summary>
    [AliasAs("open_whole_day")]
    public bool? OpenWholeDay { get; init; }

    /// <summary>Open late at night.</summary>
    [AliasAs("open_late_night")]
    public bool? OpenLateNight { get; init; }

    /// <summary>Open at weekends.</summary>
    [AliasAs("open_weekends")]
    public bool? OpenWeekends { get; init; }

    /// <summary>Open on public holidays.</summary>
    [AliasAs("open_public_holidays")]
    public bool? OpenPublicHolidays { get; init; }

    /// <summary>Approved at national level, or not.</summary>
    [AliasAs("approved_national_level")]
    public bool? ApprovedNationalLevel { get; init; }
}
