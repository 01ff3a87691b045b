namespace AuthSdk.MskBlaze;

/// <summary>What to look for among observations, besides their category and code.</summary>
public sealed record ObservationSearch : SearchParameters
{
    /// <summary>Codes of a part of an observation, of which one must match.</summary>
    [AliasAs("component-code")]
    public IReadOnlyList<CodeToken>? ComponentCodes { get; init; }

    /// <summary>Bounds of the day on which the result was known, all of which must hold.</summary>
    [AliasAs("issued"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<DateBound>? Issued { get; init; }
}
