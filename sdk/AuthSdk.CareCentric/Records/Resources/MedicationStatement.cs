using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>What a patient takes: one per authorisation, which <see cref="BasedOn"/> points to.</summary>
public sealed record MedicationStatement : Resource
{
    /// <summary>Ids in other systems.</summary>
    public IReadOnlyList<Identifier>? Identifier { get; init; }

    /// <summary>The authorisation.</summary>
    public IReadOnlyList<Reference>? BasedOn { get; init; }

    /// <summary>Such as <c>active</c>, <c>completed</c> or <c>stopped</c>.</summary>
    public string? Status { get; init; }

    /// <summary>The medicine: <c>#med</c>, one of the contained resources.</summary>
    public Reference? MedicationReference { get; init; }

    /// <summary>The medicine as a concept.</summary>
    public CodeableConcept? MedicationCodeableConcept { get; init; }

    /// <summary>When it was taken.</summary>
    public string? EffectiveDateTime { get; init; }

    /// <summary>While it is taken.</summary>
    public Period? EffectivePeriod { get; init; }

    /// <summary>When this was said.</summary>
    public string? DateAsserted { get; init; }

    /// <summary>The patient.</summary>
    public Reference? Subject { get; init; }

    /// <summary><c>y</c>, <c>n</c>, <c>unk</c> or <c>na</c>: a field of this FHIR version.</summary>
    public string? Taken { get; init; }

    /// <summary>How it is taken.</summary>
    public IReadOnlyList<Dosage>? Dosage { get; init; }

    /// <summary>What it is a part of.</summary>
    public IReadOnlyList<Reference>? PartOf { get; init; }

    /// <summary>The encounter.</summary>
    public Reference? Context { get; init; }

    /// <summary>Where it is used.</summary>
    public CodeableConcept? Category { get; init; }

    /// <summary>Who said so.</summary>
    public Reference? InformationSource { get; init; }

    /// <summary>What it was concluded from.</summary>
    public IReadOnlyList<Reference>? DerivedFrom { get; init; }

    /// <summary>Why it is not taken.</summary>
    public IReadOnlyList<CodeableConcept>? ReasonNotTaken { get; init; }

    /// <summary>Why it is taken.</summary>
    public IReadOnlyList<CodeableConcept>? ReasonCode { get; init; }

    /// <summary>Why it is taken, as a reference.</summary>
    public IReadOnlyList<Reference>? ReasonReference { get; init; }

    /// <summary>Notes.</summary>
    public IReadOnlyList<Annotation>? Note { get; init; }

    /// <summary>The medicine, whether contained or a concept.</summary>
    [JsonIgnore]
    public CodeableConcept? Medicine => MedicationCodeableConcept ?? FindContained<Medication>(MedicationReference)?.Code;

    /// <summary>When it was issued last, which may be a date only: <see cref="ExtensionUrls.MedicationStatementLastIssueDate"/>.</summary>
    [JsonIgnore]
    public string? LastIssueDate => Extension.Find(ExtensionUrls.MedicationStatementLastIssueDate)?.ValueDateTime;

    /// <summary>Repeat, acute or repeat dispensed: <see cref="ExtensionUrls.PrescriptionType"/>.</summary>
    [JsonIgnore]
    public CodeableConcept? PrescriptionType => Extension.Find(ExtensionUrls.PrescriptionType)?.ValueCodeableConcept;
}
