namespace AuthSdk.CareCentric;

/// <summary>An allergy or intolerance.</summary>
public sealed record AllergyIntolerance : Resource
{
    /// <summary>Ids in other systems.</summary>
    public IReadOnlyList<Identifier>? Identifier { get; init; }

    /// <summary>Such as <c>active</c>: a plain code in this FHIR version.</summary>
    public string? ClinicalStatus { get; init; }

    /// <summary>Such as <c>confirmed</c>: a plain code in this FHIR version.</summary>
    public string? VerificationStatus { get; init; }

    /// <summary><c>allergy</c> or <c>intolerance</c>.</summary>
    public string? Type { get; init; }

    /// <summary>Such as <c>medication</c>.</summary>
    public IReadOnlyList<string>? Category { get; init; }

    /// <summary><c>low</c>, <c>high</c> or <c>unable-to-assess</c>.</summary>
    public string? Criticality { get; init; }

    /// <summary>What it is directed against.</summary>
    public CodeableConcept? Code { get; init; }

    /// <summary>The patient; other resources call it <c>subject</c>.</summary>
    public Reference? Patient { get; init; }

    /// <summary>When it began.</summary>
    public string? OnsetDateTime { get; init; }

    /// <summary>When it was recorded.</summary>
    public string? AssertedDate { get; init; }

    /// <summary>Who recorded it.</summary>
    public Reference? Recorder { get; init; }

    /// <summary>Who said so.</summary>
    public Reference? Asserter { get; init; }

    /// <summary>When there was a reaction last.</summary>
    public string? LastOccurrence { get; init; }

    /// <summary>Notes.</summary>
    public IReadOnlyList<Annotation>? Note { get; init; }

    /// <summary>Reactions.</summary>
    public IReadOnlyList<AllergyReaction>? Reaction { get; init; }

    /// <summary>The age at which it began.</summary>
    public Quantity? OnsetAge { get; init; }

    /// <summary>While it began.</summary>
    public Period? OnsetPeriod { get; init; }

    /// <summary>The ages between which it began.</summary>
    public Range? OnsetRange { get; init; }

    /// <summary>When it began, in words.</summary>
    public string? OnsetString { get; init; }
}
