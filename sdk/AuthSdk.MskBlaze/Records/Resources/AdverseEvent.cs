namespace AuthSdk.MskBlaze;

/// <summary>An adverse event, without laboratory toxicities. Grade, start and end are extensions.</summary>
public sealed record AdverseEvent : Resource
{
    /// <summary>Protocol, record, event and sequence number, joined by <c>-</c>. One object, not a list.</summary>
    public Identifier? Identifier { get; init; }

    /// <summary><c>actual</c>.</summary>
    public string? Actuality { get; init; }

    /// <summary>What happened, in MedDRA words.</summary>
    public CodeableConcept? Event { get; init; }

    /// <summary>The subject.</summary>
    public Reference? Subject { get; init; }

    /// <summary>When it happened, without an offset.</summary>
    public string? Date { get; init; }

    /// <summary>How it ended, such as <c>ongoing</c>.</summary>
    public CodeableConcept? Outcome { get; init; }

    /// <summary>What may have caused it.</summary>
    public IReadOnlyList<SuspectEntity>? SuspectEntity { get; init; }

    /// <summary>The study.</summary>
    public IReadOnlyList<Reference>? Study { get; init; }
}
