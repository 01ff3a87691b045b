namespace AuthSdk.CareCentric;

/// <summary>A search for conditions of one patient.</summary>
public sealed record ConditionSearch : PatientRecordSearch
{
    /// <summary>Searches for records of one patient.</summary>
    /// <param name="patient">The patient: an id, or a <see cref="PatientFilter"/>.</param>
    public ConditionSearch(PatientFilter patient)
        : base(patient)
    {
    }

    private ConditionSearch()
    {
    }

    /// <summary>Codes, mostly of SNOMED CT, such as <c>SearchToken.Snomed("27113001")</c>.</summary>
    [AliasAs("code")]
    public SearchToken? Code { get; init; }

    /// <summary>The URL of a ValueSet that has the code. Which ones the server knows must be asked for.</summary>
    [AliasAs("code:in")]
    public string? CodeIn { get; init; }

    /// <summary>When it began. Several conditions must all be true.</summary>
    [AliasAs("onset-date"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<SearchDate>? OnsetDate { get; init; }

    /// <summary>When it was recorded. Several conditions must all be true.</summary>
    [AliasAs("asserted-date"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<SearchDate>? AssertedDate { get; init; }

    /// <summary>The kind of condition.</summary>
    [AliasAs("category")]
    public SearchToken? Category { get; init; }

    /// <summary>Such as <c>active</c>. The condition has no <c>status</c>, though an example of the documentation uses one.</summary>
    [AliasAs("clinical-status")]
    public SearchToken? ClinicalStatus { get; init; }

    /// <summary><see cref="SearchSorts.OnsetDate"/>, <see cref="SearchSorts.AssertedDate"/> or one of them descending.</summary>
    [AliasAs("_sort")]
    public string? Sort { get; init; }

    /// <summary>Searches for a condition by its logical id, without a patient. Unlike the operation that gets it, an unknown id is no error.</summary>
    /// <param name="id">The logical id.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public static ConditionSearch ById(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new ConditionSearch { Id = id };
    }
}
