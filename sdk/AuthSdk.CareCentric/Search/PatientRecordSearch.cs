namespace AuthSdk.CareCentric;

/// <summary>A search for records of exactly one patient, which the API demands.</summary>
public abstract record PatientRecordSearch : ResourceSearch
{
    private protected PatientRecordSearch(PatientFilter patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        Patient = patient.Reference;
        PatientIdentifier = patient.Identifier;
        PatientFamily = patient.Family;
        LinkedPatients = patient.Family is null ? null : "true";
    }

    // A search by id is the one that needs no patient.
    private protected PatientRecordSearch()
    {
    }

    /// <summary>The id of the patient; see <see cref="PatientFilter.ById"/>.</summary>
    [AliasAs("patient")]
    public string? Patient { get; }

    /// <summary>An identifier of the patient; see <see cref="PatientFilter.ByIdentifier"/>.</summary>
    [AliasAs("patient.identifier")]
    public SearchToken? PatientIdentifier { get; }

    /// <summary>The family name of the patient, version 0.8.0 only; see <see cref="PatientFilter.ByFamilyWithLinked"/>.</summary>
    [AliasAs("patient.family")]
    public SearchText? PatientFamily { get; }

    /// <summary><c>true</c> with <see cref="PatientFamily"/>: linked patients as well.</summary>
    [AliasAs("patient.getAllLinkedPatients")]
    public string? LinkedPatients { get; }

    /// <summary>Identifiers of the record in other systems.</summary>
    [AliasAs("identifier")]
    public SearchToken? Identifier { get; init; }
}
