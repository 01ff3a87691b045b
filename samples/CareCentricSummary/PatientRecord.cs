using AuthSdk.CareCentric;

namespace AuthSdk.Samples.CareCentricSummary;

/// <summary>What the summary is made of.</summary>
/// <param name="Patient">The patient.</param>
/// <param name="Allergies">Allergies and intolerances.</param>
/// <param name="Medicines">Statements of what the patient takes.</param>
/// <param name="Observations">Observations, the newest first.</param>
internal sealed record PatientRecord(
    Patient Patient,
    IReadOnlyList<AllergyIntolerance> Allergies,
    IReadOnlyList<MedicationStatement> Medicines,
    IReadOnlyList<Observation> Observations);
