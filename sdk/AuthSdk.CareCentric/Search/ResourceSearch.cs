namespace AuthSdk.CareCentric;

/// <summary>What all searches can ask for. What is <see langword="null"/> is not asked for.</summary>
public abstract record ResourceSearch
{
    private protected ResourceSearch()
    {
    }

    /// <summary>The logical id: the page has one entry or none.</summary>
    [AliasAs("_id")]
    public string? Id { get; init; }

    /// <summary>When the resource last changed. Several conditions must all be true.</summary>
    [AliasAs("_lastUpdated"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<SearchDate>? LastUpdated { get; init; }

    /// <summary>How many to a page. A hint: the server may give fewer, and clamps large values; its limits are not documented.</summary>
    [AliasAs("_count")]
    public int? Count { get; init; }

    /// <summary>One of <see cref="SearchSummaries"/>. Then the page has a total and no entries.</summary>
    [AliasAs("_summary")]
    public string? Summary { get; init; }
}
