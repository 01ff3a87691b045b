namespace AuthSdk.Kmhfr;

/// <summary>Lists that <see cref="IKmhfrAdministration.GetFilteringSummariesAsync"/> can return.</summary>
public static class FilteringSummaryNames
{
    /// <summary>Counties.</summary>
    public const string County = "county";

    /// <summary>Sub-counties, with their county.</summary>
    public const string SubCounty = "sub_county";

    /// <summary>Constituencies, with their county.</summary>
    public const string Constituency = "constituency";

    /// <summary>Wards, with their constituency and sub-county.</summary>
    public const string Ward = "ward";

    /// <summary>Facility types.</summary>
    public const string FacilityType = "facility_type";

    /// <summary>Operation statuses.</summary>
    public const string OperationStatus = "operation_status";

    /// <summary>Admission statuses.</summary>
    public const string AdmissionStatus = "admission_status";

    /// <summary>Statuses of community units.</summary>
    public const string CommunityUnitStatus = "chu_status";

    /// <summary>Service categories.</summary>
    public const string ServiceCategory = "service_category";

    /// <summary>Types of owners.</summary>
    public const string OwnerType = "owner_type";

    /// <summary>Owners, with their type.</summary>
    public const string Owner = "owner";

    /// <summary>Services, with their category.</summary>
    public const string Service = "service";

    /// <summary>Levels.</summary>
    public const string KephLevel = "keph_level";

    /// <summary>Job titles.</summary>
    public const string JobTitle = "job_title";
}
