namespace AuthSdk.OpenCrvs;

/// <summary>The flags that an event has or lacks.</summary>
public sealed record FlagFilter
{
    /// <summary>The event has at least one of these.</summary>
    public IReadOnlyList<string>? AnyOf { get; init; }

    /// <summary>The event has none of these.</summary>
    public IReadOnlyList<string>? NoneOf { get; init; }
}
