namespace AuthSdk.Kmhfr;

/// <summary>An approval of a facility, or a rejection.</summary>
public sealed record FacilityApproval : RegistryRecord
{
    /// <summary>The id of the facility.</summary>
    public string? Facility { get; init; }

    /// <summary>What is said about it. A rejection needs one.</summary>
    public string? Comment { get; init; }

    /// <summary><see langword="true"/> makes it a rejection.</summary>
    public bool? IsCancelled { get; init; }

    /// <summary>Whether it is the approval at national level, which gives the facility its code.</summary>
    public bool? IsNationalApproval { get; init; }
}
