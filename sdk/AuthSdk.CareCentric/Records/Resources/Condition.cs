namespace AuthSdk.CareCentric;

/// <summary>A problem or diagnosis. No sample is published; the fields are those of FHIR STU3.</summary>
public sealed record Condition : Resource
{
    /// <summary>Ids in other systems.</summary>
    public IReadOnlyList<Identifier>? Identifier { get; init; }

    /// <summary>Such as <c>active</c>, <c>recurrence</c>, <c>inactive</c>, <c>remission</c> or <c>resolved</c>: a plain code in this FHIR version.</summary>
    public string? ClinicalStatus { get; init; }

    /// <summary>Such as <c>provisional</c> or <c>confirmed</c>: a plain code in this FHIR version.</summary>
    public string? VerificationStatus { get; init; }

    /// <summary>The kind of condition.</summary>
    public IReadOnlyList<CodeableConcept>? Category { get; init; }

    /// <summary>How bad it is.</summary>
    public CodeableConcept? Severity { get; init; }

    /// <summary>What it is, mostly in SNOMED CT.</summary>
    public CodeableConcept? Code { get; init; }

    /// <summary>Where on the body.</summary>
    public IReadOnlyList<CodeableConcept>? BodySite { get; init; }

    /// <summary>The patient, as a relative or an absolute reference.</summary>
    public Reference? Subject { get; init; }

    /// <summary>The encounter.</summary>
    public Reference? Context { get; init; }

    /// <summary>When it began.</summary>
    public string? OnsetDateTime { get; init; }

    /// <summary>The age at which it began.</summary>
    public Quantity? OnsetAge { get; init; }

    /// <summary>While it began.</summary>
    public Period? OnsetPeriod { get; init; }

    /// <summary>The ages between which it began.</summary>
    public Range? OnsetRange { get; init; }

    /// <summary>When it began, in words.</summary>
    public string? OnsetString { get; init; }

    /// <summary>When it ended.</summary>
    public string? AbatementDateTime { get; init; }

    /// <summary>The age at which it ended.</summary>
    public Quantity? AbatementAge { get; init; }

    /// <summary>While it ended.</summary>
    public Period? AbatementPeriod { get; init; }

    /// <summary>The ages between which it ended.</summary>
    public Range? AbatementRange { get; init; }

    /// <summary>When it ended, in words.</summary>
    public string? AbatementString { get; init; }

    /// <summary>Whether it has ended.</summary>
    public bool? AbatementBoolean { get; init; }

    /// <summary>When it was recorded.</summary>
    public string? AssertedDate { get; init; }

    /// <summary>Who said so.</summary>
    public Reference? Asserter { get; init; }

    /// <summary>How far it has come.</summary>
    public ConditionStage? Stage { get; init; }

    /// <summary>What speaks for it.</summary>
    public IReadOnlyList<ConditionEvidence>? Evidence { get; init; }

    /// <summary>Notes.</summary>
    public IReadOnlyList<Annotation>? Note { get; init; }
}
