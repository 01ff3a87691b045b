namespace AuthSdk.CareCentric;

/// <summary>A search for allergies and intolerances of one patient.</summary>
public sealed record AllergyIntoleranceSearch : PatientRecordSearch
{
    /// <summary>Searches for records of one patient.</summary>
    /// <param name="patient">The patient: an id, or a <see cref="PatientFilter"/>.</param>
    public AllergyIntoleranceSearch(PatientFilter patient)
        : base(patient)
    {
    }

    private AllergyIntoleranceSearch()
    {
    }

    /// <summary>Codes, mostly of SNOMED CT, such as <c>SearchToken.Snomed("27113001")</c>.</summary>
    [AliasAs("code")]
    public SearchToken? Code { get; init; }

    /// <summary>When it was recorded. Several conditions must all be true.</summary>
    [AliasAs("date"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<SearchDate>? Date { get; init; }

    /// <summary><see cref="SearchSorts.Date"/> or <see cref="SearchSorts.DateDescending"/>.</summary>
    [AliasAs("_sort")]
    public string? Sort { get; init; }

    /// <summary>Searches for an allergy by its logical id, without a patient. Unlike the operation that gets it, an unknown id is no error.</summary>
    /// <param name="id">The logical id.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public static AllergyIntoleranceSearch ById(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new AllergyIntoleranceSearch { Id = id };
    }
}
