namespace AuthSdk.CareCentric;

/// <summary>An authorisation (intent <c>plan</c>) or an issue (intent <c>order</c>) of a medicine.</summary>
public sealed record MedicationRequest : Resource
{
    /// <summary>Ids in other systems.</summary>
    public IReadOnlyList<Identifier>? Identifier { get; init; }

    /// <summary>The authorisation that an issue follows.</summary>
    public IReadOnlyList<Reference>? BasedOn { get; init; }

    /// <summary>Such as <c>active</c> or <c>completed</c>.</summary>
    public string? Status { get; init; }

    /// <summary>One of <see cref="MedicationRequestIntents"/>.</summary>
    public string? Intent { get; init; }

    /// <summary>The medicine: <c>#med</c>, one of the contained resources.</summary>
    public Reference? MedicationReference { get; init; }

    /// <summary>The medicine as a concept.</summary>
    public CodeableConcept? MedicationCodeableConcept { get; init; }

    /// <summary>The patient.</summary>
    public Reference? Subject { get; init; }

    /// <summary>The encounter.</summary>
    public Reference? Context { get; init; }

    /// <summary>When it was written; often a date only.</summary>
    public string? AuthoredOn { get; init; }

    /// <summary>Who asked for it: a shape of this FHIR version.</summary>
    public MedicationRequester? Requester { get; init; }

    /// <summary>Who entered it.</summary>
    public Reference? Recorder { get; init; }

    /// <summary>Notes.</summary>
    public IReadOnlyList<Annotation>? Note { get; init; }

    /// <summary>How to take it.</summary>
    public IReadOnlyList<Dosage>? DosageInstruction { get; init; }

    /// <summary>How much to hand out.</summary>
    public DispenseRequest? DispenseRequest { get; init; }
}
