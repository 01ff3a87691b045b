namespace AuthSdk.CareCentric;

/// <summary>A search for vaccinations of one patient.</summary>
public sealed record ImmunizationSearch : PatientRecordSearch
{
    /// <summary>Searches for records of one patient.</summary>
    /// <param name="patient">The patient: an id, or a <see cref="PatientFilter"/>.</param>
    public ImmunizationSearch(PatientFilter patient)
        : base(patient)
    {
    }

    private ImmunizationSearch()
    {
    }

    /// <summary>Vaccines.</summary>
    [AliasAs("vaccine-code")]
    public SearchToken? VaccineCode { get; init; }

    /// <summary>The URL of a ValueSet that has the code. Which ones the server knows must be asked for.</summary>
    [AliasAs("vaccine-code:in")]
    public string? VaccineCodeIn { get; init; }

    /// <summary>Words of the vaccine.</summary>
    [AliasAs("vaccine-code:text")]
    public SearchText? VaccineCodeText { get; init; }

    /// <summary>How it was given. Which field of the record this is about is not published.</summary>
    [AliasAs("immunization-procedure")]
    public SearchToken? ImmunizationProcedure { get; init; }

    /// <summary>The URL of a ValueSet that has the code. Which ones the server knows must be asked for.</summary>
    [AliasAs("immunization-procedure:in")]
    public string? ImmunizationProcedureIn { get; init; }

    /// <summary>Words of how it was given.</summary>
    [AliasAs("immunization-procedure:text")]
    public SearchText? ImmunizationProcedureText { get; init; }

    /// <summary>When it was given. Several conditions must all be true.</summary>
    [AliasAs("date"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<SearchDate>? Date { get; init; }

    /// <summary>Such as <c>completed</c>.</summary>
    [AliasAs("status")]
    public SearchToken? Status { get; init; }

    /// <summary>Only those that were not given, or only others.</summary>
    [AliasAs("notgiven")]
    public bool? NotGiven { get; init; }

    /// <summary><see cref="SearchSorts.Date"/> or <see cref="SearchSorts.DateDescending"/>.</summary>
    [AliasAs("_sort")]
    public string? Sort { get; init; }

    /// <summary>Searches for a vaccination by its logical id, without a patient. Unlike the operation that gets it, an unknown id is no error.</summary>
    /// <param name="id">The logical id.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public static ImmunizationSearch ById(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new ImmunizationSearch { Id = id };
    }
}
