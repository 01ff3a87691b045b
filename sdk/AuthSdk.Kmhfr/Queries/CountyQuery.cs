namespace AuthSdk.Kmhfr;

/// <summary>Filters of counties.</summary>
public sealed record CountyQuery : ListQuery
{
    /// <summary>The name.</summary>
    [AliasAs("name")]
    public string? Name { get; init; }

    /// <summary>Numbers.</summary>
    [AliasAs("code")]
    public IReadOnlyList<int>? Codes { get; init; }

    /// <summary>The id of the county.</summary>
    [AliasAs("county_id")]
    public string? CountyId { get; init; }
}
