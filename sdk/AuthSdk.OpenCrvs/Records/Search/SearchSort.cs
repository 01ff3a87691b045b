namespace AuthSdk.OpenCrvs;

/// <summary>A field to order by.</summary>
public sealed record SearchSort
{
    /// <summary>The field.</summary>
    public required string Field { get; init; }

    /// <summary>One of <see cref="SortDirections"/>.</summary>
    public required string Direction { get; init; }
}
