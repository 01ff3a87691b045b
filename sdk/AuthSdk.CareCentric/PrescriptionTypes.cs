namespace AuthSdk.CareCentric;

/// <summary>How a medicine is prescribed, as tokens for searches.</summary>
public static class PrescriptionTypes
{
    /// <summary>Again and again.</summary>
    public const string Repeat = "https://fhir.graphnethealth.com/CodeSystem-PrescriptionType|R";

    /// <summary>Once.</summary>
    public const string Acute = "https://fhir.graphnethealth.com/CodeSystem-PrescriptionType|A";

    /// <summary>Again and again by the pharmacy.</summary>
    public const string RepeatDispensed = "https://fhir.graphnethealth.com/CodeSystem-PrescriptionType|D";
}
