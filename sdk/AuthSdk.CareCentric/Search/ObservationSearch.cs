namespace AuthSdk.CareCentric;

/// <summary>A search for observations of one patient.</summary>
public sealed record ObservationSearch : PatientRecordSearch
{
    /// <summary>Searches for records of one patient.</summary>
    /// <param name="patient">The patient: an id, or a <see cref="PatientFilter"/>.</param>
    public ObservationSearch(PatientFilter patient)
        : base(patient)
    {
    }

    private ObservationSearch()
    {
    }

    /// <summary>Codes, mostly of SNOMED CT, such as <c>SearchToken.Snomed("27113001")</c>.</summary>
    [AliasAs("code")]
    public SearchToken? Code { get; init; }

    /// <summary>The URL of a ValueSet that has the code. Which ones the server knows must be asked for.</summary>
    [AliasAs("code:in")]
    public string? CodeIn { get; init; }

    /// <summary>When it was true. Several conditions must all be true.</summary>
    [AliasAs("date"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<SearchDate>? Date { get; init; }

    /// <summary>The kind of observation.</summary>
    [AliasAs("category")]
    public SearchToken? Category { get; init; }

    /// <summary>Such as <c>final</c>.</summary>
    [AliasAs("status")]
    public SearchToken? Status { get; init; }

    /// <summary>The id of the encounter.</summary>
    [AliasAs("encounter")]
    public string? Encounter { get; init; }

    /// <summary><see cref="SearchSorts.Date"/> or <see cref="SearchSorts.DateDescending"/>.</summary>
    [AliasAs("_sort")]
    public string? Sort { get; init; }

    /// <summary>Searches for an observation by its logical id, without a patient. Unlike the operation that gets it, an unknown id is no error.</summary>
    /// <param name="id">The logical id.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public static ObservationSearch ById(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new ObservationSearch { Id = id };
    }
}
