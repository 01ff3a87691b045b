namespace AuthSdk.MskBlaze;

/// <summary>A search for observations whose parameters travel in the body.</summary>
public sealed record PostedObservationSearch : SearchParameters
{
    /// <summary>The number of the study.</summary>
    [AliasAs("researchstudy")]
    public required string ResearchStudy { get; init; }

    /// <summary>One of <see cref="ObservationCategories"/>. Where it is not set, the server demands <see cref="Codes"/>.</summary>
    [AliasAs("category")]
    public string? Category { get; init; }

    /// <summary>Codes, of which one must match.</summary>
    [AliasAs("code")]
    public IReadOnlyList<CodeToken>? Codes { get; init; }

    /// <summary>Codes of a part of an observation, of which one must match.</summary>
    [AliasAs("component-code")]
    public IReadOnlyList<CodeToken>? ComponentCodes { get; init; }

    /// <summary>Bounds of the day on which the result was known, all of which must hold.</summary>
    [AliasAs("issued"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<DateBound>? Issued { get; init; }
}
