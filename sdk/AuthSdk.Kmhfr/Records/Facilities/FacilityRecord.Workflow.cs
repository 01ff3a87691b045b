namespace AuthSdk.Kmhfr;

public abstract partial record FacilityRecord
{
    /// <summary>Whether only accounts with a special permission see the facility.</summary>
    public bool? IsClassified { get; init; }

    /// <summary>Whether the public sees the facility.</summary>
    public bool? IsPublished { get; init; }

    /// <summary>Whether all that is needed for approval is there.</summary>
    public bool? IsComplete { get; init; }

    /// <summary>
    /// What is missing, joined by commas: <c>coordinates</c>, <c>contacts</c>, <c>services</c>, <c>infrastructure</c>,
    /// <c>humanresources</c>.
    /// </summary>
    public string? InCompleteDetails { get; init; }

    /// <summary><see langword="true"/> or absent; never <see langword="false"/>.</summary>
    public bool? IsApproved { get; init; }

    /// <summary>Whether the county approved the facility.</summary>
    public bool? Approved { get; init; }

    /// <summary>Whether the ministry approved the facility.</summary>
    public bool? ApprovedNationalLevel { get; init; }

    /// <summary>Whether the facility was rejected.</summary>
    public bool? Rejected { get; init; }

    /// <summary>Whether a regulator licensed the facility.</summary>
    public bool? Regulated { get; init; }

    /// <summary>Whether the facility reports to the district health information system.</summary>
    public bool? ReportingInDhis { get; init; }

    /// <summary>Whether changes wait for approval.</summary>
    public bool? HasEdits { get; init; }

    /// <summary>The id of the changes that wait for approval.</summary>
    public string? LatestUpdate { get; init; }

    /// <summary>The last decision.</summary>
    public ApprovalDecision? LatestApprovalOrRejection { get; init; }

    /// <summary>When the last decision was made.</summary>
    public DateTimeOffset? ApprovalrejectionDate { get; init; }

    /// <summary>When approval was asked for.</summary>
    public DateTimeOffset? DateRequested { get; init; }

    /// <summary>When approval was given.</summary>
    public DateTimeOffset? DateApproved { get; init; }

    /// <summary>Whether the facility is closed.</summary>
    public bool? Closed { get; init; }

    /// <summary>When it was closed.</summary>
    public DateTimeOffset? ClosedDate { get; init; }

    /// <summary>Why it was closed.</summary>
    public string? ClosingReason { get; init; }
}
