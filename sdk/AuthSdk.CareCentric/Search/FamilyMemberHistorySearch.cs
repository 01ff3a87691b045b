namespace AuthSdk.CareCentric;

/// <summary>A search for family histories of one patient.</summary>
public sealed record FamilyMemberHistorySearch : PatientRecordSearch
{
    /// <summary>Searches for records of one patient.</summary>
    /// <param name="patient">The patient: an id, or a <see cref="PatientFilter"/>.</param>
    public FamilyMemberHistorySearch(PatientFilter patient)
        : base(patient)
    {
    }

    private FamilyMemberHistorySearch()
    {
    }

    /// <summary>Codes of what the relative had.</summary>
    [AliasAs("code")]
    public SearchToken? Code { get; init; }

    /// <summary>Words of what the relative had.</summary>
    [AliasAs("code:text")]
    public SearchText? CodeText { get; init; }

    /// <summary>When it was taken down. Several conditions must all be true.</summary>
    [AliasAs("date"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<SearchDate>? Date { get; init; }

    /// <summary>Such as <c>completed</c>.</summary>
    [AliasAs("status")]
    public SearchToken? Status { get; init; }

    /// <summary><see cref="SearchSorts.Date"/> or <see cref="SearchSorts.DateDescending"/>.</summary>
    [AliasAs("_sort")]
    public string? Sort { get; init; }

    /// <summary>Searches for a family history by its logical id, without a patient. Unlike the operation that gets it, an unknown id is no error.</summary>
    /// <param name="id">The logical id.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public static FamilyMemberHistorySearch ById(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new FamilyMemberHistorySearch { Id = id };
    }
}
