namespace AuthSdk.CareCentric;

/// <summary>A search for warnings of one patient.</summary>
public sealed record FlagSearch : PatientRecordSearch
{
    /// <summary>Searches for records of one patient.</summary>
    /// <param name="patient">The patient: an id, or a <see cref="PatientFilter"/>.</param>
    public FlagSearch(PatientFilter patient)
        : base(patient)
    {
    }

    private FlagSearch()
    {
    }

    /// <summary>Codes of the warning.</summary>
    [AliasAs("code")]
    public SearchToken? Code { get; init; }

    /// <summary>Words of the warning.</summary>
    [AliasAs("code:text")]
    public SearchText? CodeText { get; init; }

    /// <summary>The kind of warning.</summary>
    [AliasAs("category")]
    public SearchToken? Category { get; init; }

    /// <summary>Words of the kind.</summary>
    [AliasAs("category:text")]
    public SearchText? CategoryText { get; init; }

    /// <summary>While it holds. Several conditions must all be true.</summary>
    [AliasAs("date"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<SearchDate>? Date { get; init; }

    /// <summary><see cref="SearchSorts.Date"/> or <see cref="SearchSorts.DateDescending"/>.</summary>
    [AliasAs("_sort")]
    public string? Sort { get; init; }

    /// <summary>Searches for a warning by its logical id, without a patient. Unlike the operation that gets it, an unknown id is no error.</summary>
    /// <param name="id">The logical id.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public static FlagSearch ById(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new FlagSearch { Id = id };
    }
}
