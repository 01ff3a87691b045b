namespace AuthSdk.CareCentric;

/// <summary>What was done to a patient. No sample is published; the fields are those of FHIR STU3.</summary>
public sealed record Procedure : Resource
{
    /// <summary>Ids in other systems.</summary>
    public IReadOnlyList<Identifier>? Identifier { get; init; }

    /// <summary>The protocol that it follows.</summary>
    public IReadOnlyList<Reference>? Definition { get; init; }

    /// <summary>What asked for it.</summary>
    public IReadOnlyList<Reference>? BasedOn { get; init; }

    /// <summary>What it is a part of.</summary>
    public IReadOnlyList<Reference>? PartOf { get; init; }

    /// <summary>Such as <c>completed</c>.</summary>
    public string? Status { get; init; }

    /// <summary>Whether it was not done after all: a field of this FHIR version.</summary>
    public bool? NotDone { get; init; }

    /// <summary>Why not.</summary>
    public CodeableConcept? NotDoneReason { get; init; }

    /// <summary>The kind of procedure.</summary>
    public CodeableConcept? Category { get; init; }

    /// <summary>What was done, mostly in SNOMED CT.</summary>
    public CodeableConcept? Code { get; init; }

    /// <summary>The patient, as a relative or an absolute reference.</summary>
    public Reference? Subject { get; init; }

    /// <summary>The encounter.</summary>
    public Reference? Context { get; init; }

    /// <summary>When it was done.</summary>
    public string? PerformedDateTime { get; init; }

    /// <summary>While it was done.</summary>
    public Period? PerformedPeriod { get; init; }

    /// <summary>Who did it.</summary>
    public IReadOnlyList<ProcedurePerformer>? Performer { get; init; }

    /// <summary>Where it was done.</summary>
    public Reference? Location { get; init; }

    /// <summary>Why.</summary>
    public IReadOnlyList<CodeableConcept>? ReasonCode { get; init; }

    /// <summary>Why, as a reference.</summary>
    public IReadOnlyList<Reference>? ReasonReference { get; init; }

    /// <summary>Where on the body.</summary>
    public IReadOnlyList<CodeableConcept>? BodySite { get; init; }

    /// <summary>What came of it.</summary>
    public CodeableConcept? Outcome { get; init; }

    /// <summary>Reports.</summary>
    public IReadOnlyList<Reference>? Report { get; init; }

    /// <summary>Complications.</summary>
    public IReadOnlyList<CodeableConcept>? Complication { get; init; }

    /// <summary>Complications, as conditions.</summary>
    public IReadOnlyList<Reference>? ComplicationDetail { get; init; }

    /// <summary>What to do next.</summary>
    public IReadOnlyList<CodeableConcept>? FollowUp { get; init; }

    /// <summary>Notes.</summary>
    public IReadOnlyList<Annotation>? Note { get; init; }

    /// <summary>What was put in, changed or taken out.</summary>
    public IReadOnlyList<ProcedureFocalDevice>? FocalDevice { get; init; }

    /// <summary>What was used.</summary>
    public IReadOnlyList<Reference>? UsedReference { get; init; }

    /// <summary>What was used, as a code.</summary>
    public IReadOnlyList<CodeableConcept>? UsedCode { get; init; }
}
