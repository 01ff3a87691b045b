namespace AuthSdk.Kmhfr;

/// <summary>Filters of wards.</summary>
public sealed record WardQuery : ListQuery
{
    /// <summary>The id of the ward.</summary>
    [AliasAs("ward_id")]
    public string? WardId { get; init; }

    /// <summary>The name.</summary>
    [AliasAs("name")]
    public string? Name { get; init; }

    /// <summary>Numbers.</summary>
    [AliasAs("code")]
    public IReadOnlyList<int>? Codes { get; init; }

    /// <summary>Ids of constituencies.</summary>
    [AliasAs("constituency")]
    public IReadOnlyList<string>? Constituencies { get; init; }

    /// <summary>Ids of sub-counties.</summary>
    [AliasAs("sub_county")]
    public IReadOnlyList<string>? SubCounties { get; init; }

    /// <summary>Ids of counties.</summary>
    [AliasAs("county")]
    public IReadOnlyList<string>? Counties { get; init; }
}
