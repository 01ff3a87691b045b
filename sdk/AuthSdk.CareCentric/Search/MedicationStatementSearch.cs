namespace AuthSdk.CareCentric;

/// <summary>A search for statements of what one patient takes.</summary>
public sealed record MedicationStatementSearch : PatientRecordSearch
{
    /// <summary>Searches for records of one patient.</summary>
    /// <param name="patient">The patient: an id, or a <see cref="PatientFilter"/>.</param>
    public MedicationStatementSearch(PatientFilter patient)
        : base(patient)
    {
    }

    private MedicationStatementSearch()
    {
    }

    /// <summary>Codes, mostly of SNOMED CT, such as <c>SearchToken.Snomed("27113001")</c>.</summary>
    [AliasAs("code")]
    public SearchToken? Code { get; init; }

    /// <summary>Words of the medicine. Version 0.8.0 only.</summary>
    [AliasAs("code:text")]
    public SearchText? CodeText { get; init; }

    /// <summary>While it is taken. Several conditions must all be true.</summary>
    [AliasAs("effective"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<SearchDate>? Effective { get; init; }

    /// <summary>One of <see cref="MedicationStatementStatuses"/>.</summary>
    [AliasAs("status")]
    public SearchToken? Status { get; init; }

    /// <summary>When it was issued last. Several conditions must all be true.</summary>
    [AliasAs("last-issued"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<SearchDate>? LastIssued { get; init; }

    /// <summary>One of <see cref="PrescriptionTypes"/>.</summary>
    [AliasAs("prescription-type")]
    public SearchToken? PrescriptionType { get; init; }

    /// <summary><see cref="SearchSorts.Effective"/>, <see cref="SearchSorts.LastIssued"/> or one of them descending.</summary>
    [AliasAs("_sort")]
    public string? Sort { get; init; }

    /// <summary>The medicines that one patient gets again and again, as version 0.9.0 finds them; 0.8.0 has <see cref="MedicationRequestSearch.CurrentRepeats"/>.</summary>
    /// <param name="patient">The patient: an id, or a <see cref="PatientFilter"/>.</param>
    public static MedicationStatementSearch CurrentRepeats(PatientFilter patient) =>
        new(patient) { Status = MedicationStatementStatuses.Active, PrescriptionType = PrescriptionTypes.Repeat };

    /// <summary>Searches for a statement by its logical id, without a patient. Unlike the operation that gets it, an unknown id is no error.</summary>
    /// <param name="id">The logical id.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public static MedicationStatementSearch ById(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new MedicationStatementSearch { Id = id };
    }
}
