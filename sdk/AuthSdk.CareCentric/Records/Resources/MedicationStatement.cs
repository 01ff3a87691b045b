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
}
