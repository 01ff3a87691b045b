namespace AuthSdk.Kmhfr;

/// <summary>Filters of sub-counties.</summary>
public sealed record SubCountyQuery : ListQuery
{
    /// <summary>Numbers.</summary>
    [AliasAs("code")]
    public IReadOnlyList<int>? Codes { get; init; }

    /// <summary>Ids of counties.</summary>
    [AliasAs("county")]
    public IReadOnlyList<string>? Counties { get; init; }
}
