namespace AuthSdk.OpenCrvs;

/// <summary>A search for events.</summary>
public sealed record EventSearch
{
    /// <summary>What to look for.</summary>
    public required SearchExpression Query { get; init; }

    /// <summary>How many events at most; 100 unless given.</summary>
    public int? Limit { get; init; }

    /// <summary>How many events to skip.</summary>
    public int? Offset { get; init; }

    /// <summary>The order; by score and then by last change unless given.</summary>
    public IReadOnlyList<SearchSort>? Sort { get; init; }
}
