namespace AuthSdk.MskBlaze;

/// <summary>A laboratory value, a vital sign or a lesion seen in an image.</summary>
public sealed record Observation : Resource
{
    /// <summary>The id of the result or of the lesion.</summary>
    public IReadOnlyList<Identifier>? Identifier { get; init; }

    /// <summary><c>final</c>.</summary>
    public string? Status { get; init; }

    /// <summary>One of <see cref="ObservationCategories"/>.</summary>
    public IReadOnlyList<CodeableConcept>? Category { get; init; }

    /// <summary>What was observed. Its code may be absent or empty; imaging has none.</summary>
    public CodeableConcept? Code { get; init; }

    /// <summary>The subject.</summary>
    public Reference? Subject { get; init; }

    /// <summary>The visit in words, such as <c>CYCLE1_DAY1</c>.</summary>
    public Reference? Encounter { get; init; }

    /// <summary>When it was observed, without an offset; for imaging without a time.</summary>
    public string? EffectiveDateTime { get; init; }

    /// <summary>When the result was known, with an offset.</summary>
    public string? Issued { get; init; }

    /// <summary>Who observed it, in words.</summary>
    public IReadOnlyList<Reference>? Performer { get; init; }

    /// <summary>The result as an amount.</summary>
    public Quantity? ValueQuantity { get; init; }

    /// <summary>The result in words.</summary>
    public string? ValueString { get; init; }

    /// <summary>What is usual.</summary>
    public IReadOnlyList<ReferenceRange>? ReferenceRange { get; init; }
}
