namespace AuthSdk.CareCentric;

/// <summary>Orders of a search. Which resource has which is said with its search; a minus in front turns an order round.</summary>
public static class SearchSorts
{
    /// <summary>Patients: the one that changed last comes last.</summary>
    public const string LastUpdated = "_lastUpdated";

    /// <summary>Patients: the one that changed last comes first.</summary>
    public const string LastUpdatedDescending = "-_lastUpdated";

    /// <summary>Observations, allergies, procedures and the resources in development: the oldest first.</summary>
    public const string Date = "date";

    /// <summary>Observations, allergies, procedures and the resources in development: the newest first.</summary>
    public const string DateDescending = "-date";

    /// <summary>Conditions: by onset.</summary>
    public const string OnsetDate = "onset-date";

    /// <summary>Conditions: by onset, the latest first.</summary>
    public const string OnsetDateDescending = "-onset-date";

    /// <summary>Conditions: by the date of the record.</summary>
    public const string AssertedDate = "asserted-date";

    /// <summary>Conditions: by the date of the record, the newest first.</summary>
    public const string AssertedDateDescending = "-asserted-date";

    /// <summary>Medication statements: by the beginning.</summary>
    public const string Effective = "effective";

    /// <summary>Medication statements: by the beginning, the latest first.</summary>
    public const string EffectiveDescending = "-effective";

    /// <summary>Medication statements: by the last issue.</summary>
    public const string LastIssued = "last-issued";

    /// <summary>Medication statements: by the last issue, the latest first.</summary>
    public const string LastIssuedDescending = "-last-issued";

    /// <summary>Medication statements, 0.8.0 only: by status.</summary>
    public const string Status = "status";

    /// <summary>Medication statements, 0.8.0 only: by the kind of prescription.</summary>
    public const string PrescriptionType = "prescription-type";
}
