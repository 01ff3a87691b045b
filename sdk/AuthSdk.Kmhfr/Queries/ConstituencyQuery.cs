namespace AuthSdk.Kmhfr;

/// <summary>Filters of constituencies.</summary>
public sealed record ConstituencyQuery : ListQuery
{
    /// <summary>The name.</summary>
    [AliasAs("name")]
    public string? Name { get; init; }

    /// <summary>Numbers.</summary>
    [AliasAs("code")]
    public IReadOnlyList<int>? Codes { get; init; }

    /// <summary>Ids of counties.</summary>
    [AliasAs("county")]
    public IReadOnlyList<string>? Counties { get; init; }

    /// <summary>The id of the constituency.</summary>
    [AliasAs("constituency_id")]
    public string? ConstituencyId { get; init; }
}
