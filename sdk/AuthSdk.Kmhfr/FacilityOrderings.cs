namespace AuthSdk.Kmhfr;

/// <summary>The fields that lists of facilities can be ordered by. The server ignores others.</summary>
public static class FacilityOrderings
{
    /// <summary>By name.</summary>
    public const string Name = "name";

    /// <summary>By the number in the master facility list.</summary>
    public const string Code = "code";

    /// <summary>By the number of beds.</summary>
    public const string NumberOfBeds = "number_of_beds";

    /// <summary>By the number of cots.</summary>
    public const string NumberOfCots = "number_of_cots";

    /// <summary>By operation status.</summary>
    public const string OperationStatus = "operation_status";

    /// <summary>By ward.</summary>
    public const string Ward = "ward";

    /// <summary>By owner.</summary>
    public const string Owner = "owner";

    /// <summary>By type.</summary>
    public const string FacilityType = "facility_type";

    /// <summary>By the time of the last change.</summary>
    public const string Updated = "updated";
}
