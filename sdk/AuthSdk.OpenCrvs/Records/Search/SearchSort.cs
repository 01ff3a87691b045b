namespace AuthSdk.OpenCrvs;

/// <summary>A field to order by.</summary>
public sealed record SearchSort
{
    /// <summary>The field.</summary>
    public required string Field { get; init; }

    /// <summary><c>asc</c> or <c>desc</c>.</summary>
    public required string Direction { get; init; }
}
