namespace AuthSdk.Kmhfr;

/// <summary>Filters of community health units.</summary>
public sealed record CommunityUnitQuery : ListQuery
{
    /// <summary>A part of the name, in any case.</summary>
    [AliasAs("name")]
    public string? Name { get; init; }

    /// <summary>Numbers of units.</summary>
    [AliasAs("code")]
    public IReadOnlyList<int>? Codes { get; init; }

    /// <summary>Ids of counties, by way of the facility.</summary>
    [AliasAs("county")]
    public IReadOnlyList<string>? Counties { get; init; }

    /// <summary>Ids of constituencies, by way of the facility.</summary>
    [AliasAs("constituency")]
    public IReadOnlyList<string>? Constituencies { get; init; }

    /// <summary>Ids of sub-counties, by way of the facility.</summary>
    [AliasAs("sub_county")]
    public IReadOnlyList<string>? SubCounties { get; init; }

    /// <summary>Ids of wards, by way of the facility.</summary>
    [AliasAs("ward")]
    public IReadOnlyList<string>? Wards { get; init; }

    /// <summary>The id of the facility that they belong to.</summary>
    [AliasAs("facility")]
    public string? Facility { get; init; }

    /// <summary>Approved, or not.</summary>
    [AliasAs("is_approved")]
    public bool? IsApproved { get; init; }

    /// <summary>Rejected, or not.</summary>
    [AliasAs("is_rejected")]
    public bool? IsRejected { get; init; }

    /// <summary>With changes that wait for approval, or without.</summary>
    [AliasAs("has_edits")]
    public bool? HasEdits { get; init; }

    /// <summary>Waiting for approval, or not.</summary>
    [AliasAs("pending_approval")]
    public bool? PendingApproval { get; init; }
}
