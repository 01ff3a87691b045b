namespace AuthSdk.CareCentric;

/// <summary>A search for authorised or issued medicines of one patient.</summary>
public sealed record MedicationRequestSearch : PatientRecordSearch
{
    /// <summary>Searches for records of one patient.</summary>
    /// <param name="patient">The patient: an id, or a <see cref="PatientFilter"/>.</param>
    /// <param name="intent">One of <see cref="MedicationRequestIntents"/>, which the API demands.</param>
    public MedicationRequestSearch(PatientFilter patient, SearchToken intent)
        : base(patient)
    {
        if (intent == default)
        {
            throw new ArgumentException("A search for medication requests must name an intent.", nameof(intent));
        }

        Intent = intent;
    }

    private MedicationRequestSearch()
    {
    }

    /// <summary>One of <see cref="MedicationRequestIntents"/>.</summary>
    [AliasAs("intent")]
    public SearchToken? Intent { get; }

    /// <summary>Codes, mostly of SNOMED CT, such as <c>SearchToken.Snomed("27113001")</c>.</summary>
    [AliasAs("code")]
    public SearchToken? Code { get; init; }

    /// <summary>Words of the medicine. Version 0.8.0 only.</summary>
    [AliasAs("code:text")]
    public SearchText? CodeText { get; init; }

    /// <summary>When it was written. Several conditions must all be true.</summary>
    [AliasAs("authoredon"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<SearchDate>? AuthoredOn { get; init; }

    /// <summary>One of <see cref="MedicationRequestStatuses"/>.</summary>
    [AliasAs("status")]
    public SearchToken? Status { get; init; }

    /// <summary>The medicines that one patient gets again and again, as version 0.8.0 finds them; 0.9.0 has <see cref="MedicationStatementSearch.CurrentRepeats"/>.</summary>
    /// <param name="patient">The patient: an id, or a <see cref="PatientFilter"/>.</param>
    public static MedicationRequestSearch CurrentRepeats(PatientFilter patient) => new(patient, MedicationRequestIntents.Plan);

    /// <summary>All medicines that were issued to one patient.</summary>
    /// <param name="patient">The patient: an id, or a <see cref="PatientFilter"/>.</param>
    public static MedicationRequestSearch Issued(PatientFilter patient) => new(patient, MedicationRequestIntents.Order);

    /// <summary>Searches for a request by its logical id, without a patient. Unlike the operation that gets it, an unknown id is no error.</summary>
    /// <param name="id">The logical id.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public static MedicationRequestSearch ById(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new MedicationRequestSearch { Id = id };
    }
}
