namespace AuthSdk.Kmhfr;

/// <summary>Filters of a list of names.</summary>
public sealed record NamedQuery : ListQuery
{
    /// <summary>The name.</summary>
    [AliasAs("name")]
    public string? Name { get; init; }
}
