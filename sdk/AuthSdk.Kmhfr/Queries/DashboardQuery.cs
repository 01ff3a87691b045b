namespace AuthSdk.Kmhfr;

/// <summary>What a dashboard counts.</summary>
public sealed record DashboardQuery
{
    /// <summary>The id of the county.</summary>
    [AliasAs("county")]
    public string? County { get; init; }

    /// <summary>The id of the sub-county.</summary>
    [AliasAs("sub_county")]
    public string? SubCounty { get; init; }

    /// <summary>The id of the ward.</summary>
    [AliasAs("ward")]
    public string? Ward { get; init; }

    /// <summary>The first day of the time that is counted.</summary>
    [AliasAs("datefrom"), Query(Format = "yyyy-MM-dd")]
    public DateOnly? DateFrom { get; init; }

    /// <summary>The last day of the time that is counted.</summary>
    [AliasAs("dateto"), Query(Format = "yyyy-MM-dd")]
    public DateOnly? DateTo { get; init; }

    /// <summary>How far back recent changes go. The unit is not documented; presumably days.</summary>
    [AliasAs("recency_period")]
    public int? RecencyPeriod { get; init; }

    /// <summary>The wire names of the counts to return; all without any.</summary>
    [AliasAs("fields")]
    public IReadOnlyList<string>? Fields { get; init; }
}
