namespace AuthSdk.CareCentric;

/// <summary>A measurement or finding.</summary>
public sealed record Observation : Resource
{
    /// <summary>Ids in other systems.</summary>
    public IReadOnlyList<Identifier>? Identifier { get; init; }

    /// <summary>Such as <c>final</c>.</summary>
    public string? Status { get; init; }

    /// <summary>The kind of observation.</summary>
    public IReadOnlyList<CodeableConcept>? Category { get; init; }

    /// <summary>What was observed, mostly in SNOMED CT.</summary>
    public CodeableConcept? Code { get; init; }

    /// <summary>The patient, as a relative or an absolute reference.</summary>
    public Reference? Subject { get; init; }

    /// <summary>The encounter.</summary>
    public Reference? Context { get; init; }

    /// <summary>When it was true.</summary>
    public string? EffectiveDateTime { get; init; }

    /// <summary>While it was true.</summary>
    public Period? EffectivePeriod { get; init; }

    /// <summary>When it was made known.</summary>
    public string? Issued { get; init; }

    /// <summary>Who observed it.</summary>
    public IReadOnlyList<Reference>? Performer { get; init; }

    /// <summary>The result as an amount.</summary>
    public Quantity? ValueQuantity { get; init; }

    /// <summary>The result in words.</summary>
    public string? ValueString { get; init; }

    /// <summary>The result as a concept.</summary>
    public CodeableConcept? ValueCodeableConcept { get; init; }

    /// <summary>What the result means, such as <c>A</c> or <c>N</c>.</summary>
    public CodeableConcept? Interpretation { get; init; }

    /// <summary>A comment.</summary>
    public string? Comment { get; init; }

    /// <summary>What is usual.</summary>
    public IReadOnlyList<ReferenceRange>? ReferenceRange { get; init; }

    /// <summary>Parts, such as the two values of a blood pressure.</summary>
    public IReadOnlyList<ObservationComponent>? Component { get; init; }

    /// <summary>The result as a yes or no.</summary>
    public bool? ValueBoolean { get; init; }

    /// <summary>The result as a range.</summary>
    public Range? ValueRange { get; init; }

    /// <summary>The result as a ratio.</summary>
    public Ratio? ValueRatio { get; init; }

    /// <summary>The result as a series.</summary>
    public SampledData? ValueSampledData { get; init; }

    /// <summary>The result as a document.</summary>
    public Attachment? ValueAttachment { get; init; }

    /// <summary>The result as a time of day.</summary>
    public string? ValueTime { get; init; }

    /// <summary>The result as a date, perhaps with a time.</summary>
    public string? ValueDateTime { get; init; }

    /// <summary>The result as a time span.</summary>
    public Period? ValuePeriod { get; init; }

    /// <summary>Why there is no result.</summary>
    public CodeableConcept? DataAbsentReason { get; init; }

    /// <summary>What asked for it.</summary>
    public IReadOnlyList<Reference>? BasedOn { get; init; }

    /// <summary>Where on the body.</summary>
    public CodeableConcept? BodySite { get; init; }

    /// <summary>How it was done.</summary>
    public CodeableConcept? Method { get; init; }

    /// <summary>What it was done on.</summary>
    public Reference? Specimen { get; init; }

    /// <summary>What it was done with.</summary>
    public Reference? Device { get; init; }

    /// <summary>Observations that belong to it.</summary>
    public IReadOnlyList<ObservationRelation>? Related { get; init; }
}
