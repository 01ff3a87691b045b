namespace AuthSdk.CareCentric;

/// <summary>What somebody of a patient's family had.</summary>
/// <remarks>
/// In development and hidden in the documentation. The fields are those of FHIR STU3. The published sample has no <see cref="Resource.Id"/>.
/// </remarks>
public sealed record FamilyMemberHistory : Resource
{
    /// <summary>Ids in other systems.</summary>
    public IReadOnlyList<Identifier>? Identifier { get; init; }

    /// <summary>The protocol that it follows.</summary>
    public IReadOnlyList<Reference>? Definition { get; init; }

    /// <summary><c>partial</c>, <c>completed</c>, <c>entered-in-error</c> or <c>health-unknown</c>.</summary>
    public string? Status { get; init; }

    /// <summary>Whether the history was not taken after all: a field of this FHIR version.</summary>
    public BooleanOrText? NotDone { get; init; }

    /// <summary>Why not.</summary>
    public CodeableConcept? NotDoneReason { get; init; }

    /// <summary>The patient.</summary>
    public Reference? Patient { get; init; }

    /// <summary>When it was taken down. The published sample has a time without an offset.</summary>
    public string? Date { get; init; }

    /// <summary>The relative.</summary>
    public string? Name { get; init; }

    /// <summary>What the relative is to the patient.</summary>
    public CodeableConcept? Relationship { get; init; }

    /// <summary>One of <see cref="Genders"/>.</summary>
    public string? Gender { get; init; }

    /// <summary>When the relative was born, roughly.</summary>
    public Period? BornPeriod { get; init; }

    /// <summary>When the relative was born, which may be partial.</summary>
    public string? BornDate { get; init; }

    /// <summary>When the relative was born, in words.</summary>
    public string? BornString { get; init; }

    /// <summary>The age of the relative.</summary>
    public Quantity? AgeAge { get; init; }

    /// <summary>The age of the relative, roughly.</summary>
    public Range? AgeRange { get; init; }

    /// <summary>The age of the relative, in words.</summary>
    public string? AgeString { get; init; }

    /// <summary>Whether the age is an estimate.</summary>
    public BooleanOrText? EstimatedAge { get; init; }

    /// <summary>Whether the relative died.</summary>
    public BooleanOrText? DeceasedBoolean { get; init; }

    /// <summary>At which age the relative died.</summary>
    public Quantity? DeceasedAge { get; init; }

    /// <summary>Between which ages the relative died.</summary>
    public Range? DeceasedRange { get; init; }

    /// <summary>When the relative died, which may be partial.</summary>
    public string? DeceasedDate { get; init; }

    /// <summary>When the relative died, in words.</summary>
    public string? DeceasedString { get; init; }

    /// <summary>Why it was taken down.</summary>
    public IReadOnlyList<CodeableConcept>? ReasonCode { get; init; }

    /// <summary>Why, as references.</summary>
    public IReadOnlyList<Reference>? ReasonReference { get; init; }

    /// <summary>Notes.</summary>
    public IReadOnlyList<Annotation>? Note { get; init; }

    /// <summary>What the relative had.</summary>
    public IReadOnlyList<FamilyMemberCondition>? Condition { get; init; }
}
