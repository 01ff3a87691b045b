namespace AuthSdk.MskBlaze;

/// <summary>What every search understands.</summary>
public abstract record SearchParameters
{
    private protected SearchParameters()
    {
    }

    /// <summary>
    /// Bounds of the day, all of which must hold. Which resources this parameter is for is not documented, and neither is the field that it
    /// looks at; in the sample it is the day of the observation.
    /// </summary>
    [AliasAs("date"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<DateBound>? Dates { get; init; }

    /// <summary>The id of a record. Lesions, assessments and groups have none.</summary>
    [AliasAs("_id")]
    public string? Id { get; init; }

    /// <summary>The name of a field, with <c>-</c> in front for the last one first. The documentation does not list the names.</summary>
    [AliasAs("_sort")]
    public string? Sort { get; init; }

    /// <summary>The number of the page, from 1; the first unless set.</summary>
    [AliasAs("page")]
    public int? Page { get; init; }

    /// <summary>Records on a page; 50 unless set. The documentation advises to leave it, because large pages time out.</summary>
    [AliasAs("_count")]
    public int? Count { get; init; }
}
