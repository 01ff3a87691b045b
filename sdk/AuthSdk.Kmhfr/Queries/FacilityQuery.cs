namespace AuthSdk.Kmhfr;

/// <summary>Filters of facilities.</summary>
public sealed record FacilityQuery : ListQuery
{
    /// <summary>A part of the name, in any case.</summary>
    [AliasAs("name")]
    public string? Name { get; init; }

    /// <summary>A part of the description, in any case.</summary>
    [AliasAs("description")]
    public string? Description { get; init; }

    /// <summary>Numbers in the master facility list.</summary>
    [AliasAs("code")]
    public IReadOnlyList<int>? Codes { get; init; }

    /// <summary>Ids of counties.</summary>
    [AliasAs("county")]
    public IReadOnlyList<string>? Counties { get; init; }

    /// <summary>Ids of constituencies.</summary>
    [AliasAs("constituency")]
    public IReadOnlyList<string>? Constituencies { get; init; }

    /// <summary>Ids of sub-counties.</summary>
    [AliasAs("sub_county")]
    public IReadOnlyList<string>? SubCounties { get; init; }

    /// <summary>Ids of wards.</summary>
    [AliasAs("ward")]
    public IReadOnlyList<string>? Wards { get; init; }

    /// <summary>Numbers of counties.</summary>
    [AliasAs("county_code")]
    public IReadOnlyList<int>? CountyCodes { get; init; }

    /// <summary>Numbers of constituencies.</summary>
    [AliasAs("constituency_code")]
    public IReadOnlyList<int>? ConstituencyCodes { get; init; }

    /// <summary>Numbers of sub-counties.</summary>
    [AliasAs("sub_county_code")]
    public IReadOnlyList<int>? SubCountyCodes { get; init; }

    /// <summary>Numbers of wards.</summary>
    [AliasAs("ward_code")]
    public IReadOnlyList<int>? WardCodes { get; init; }

    /// <summary>Ids of facility types.</summary>
    [AliasAs("facility_type")]
    public IReadOnlyList<string>? FacilityTypes { get; init; }

    /// <summary>Ids of operation statuses.</summary>
    [AliasAs("operation_status")]
    public IReadOnlyList<string>? OperationStatuses { get; init; }

    /// <summary>Ids of levels.</summary>
    [AliasAs("keph_level")]
    public IReadOnlyList<string>? KephLevels { get; init; }

    /// <summary>Ids of owners.</summary>
    [AliasAs("owner")]
    public IReadOnlyList<string>? Owners { get; init; }

    /// <summary>Ids of owner types.</summary>
    [AliasAs("owner_type")]
    public IReadOnlyList<string>? OwnerTypes { get; init; }

    /// <summary>Ids of services; a facility offers any of them. Slow.</summary>
    [AliasAs("service")]
    public IReadOnlyList<string>? Services { get; init; }

    /// <summary>Ids of kinds of equipment; a facility has any of them. Slow.</summary>
    [AliasAs("infrastructure")]
    public IReadOnlyList<string>? Infrastructure { get; init; }

    /// <summary>Ids of specialities; a facility has any of them. Slow.</summary>
    [AliasAs("speciality")]
    public IReadOnlyList<string>? Specialities { get; init; }

    /// <summary>Any number means at least one bed: the server ignores which.</summary>
    [AliasAs("number_of_beds")]
    public int? NumberOfBeds { get; init; }

    /// <summary>Any number means at least one cot: the server ignores which.</summary>
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

    /// <summary>Hidden from the public for security reasons.</summary>
    [AliasAs("is_classified")]
    public bool? IsClassified { get; init; }

    /// <summary>Published, or not.</summary>
    [AliasAs("is_published")]
    public bool? IsPublished { get; init; }

    /// <summary>Regulated, or not.</summary>
    [AliasAs("regulated")]
    public bool? Regulated { get; init; }

    /// <summary>Approved, or not.</summary>
    [AliasAs("approved")]
    public bool? Approved { get; init; }

    /// <summary>Rejected, or not.</summary>
    [AliasAs("rejected")]
    public bool? Rejected { get; init; }

    /// <summary>Closed, or not.</summary>
    [AliasAs("closed")]
    public bool? Closed { get; init; }

    /// <summary>With changes that wait for approval, or without.</summary>
    [AliasAs("has_edits")]
    public bool? HasEdits { get; init; }

    /// <summary>Reporting to the district health information system, or not.</summary>
    [AliasAs("reporting_in_dhis")]
    public bool? ReportingInDhis { get; init; }

    /// <summary>Approved at national level, or not.</summary>
    [AliasAs("approved_national_level")]
    public bool? ApprovedNationalLevel { get; init; }

    /// <summary>In the queue of approved facilities.</summary>
    [AliasAs("is_approved")]
    public bool? IsApproved { get; init; }

    /// <summary>In the queue of facilities that wait for approval.</summary>
    [AliasAs("pending_approval")]
    public bool? PendingApproval { get; init; }

    /// <summary>In the queue of facilities with missing parts.</summary>
    [AliasAs("incomplete")]
    public bool? Incomplete { get; init; }

    /// <summary>In the queue of facilities rejected at national level.</summary>
    [AliasAs("rejected_national")]
    public bool? RejectedNational { get; init; }

    /// <summary>In the queue of facilities to publish: any value means yes.</summary>
    [AliasAs("to_publish")]
    public bool? ToPublish { get; init; }
}
