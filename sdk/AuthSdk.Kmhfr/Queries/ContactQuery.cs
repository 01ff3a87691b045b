namespace AuthSdk.Kmhfr;

/// <summary>Filters of contacts.</summary>
public sealed record ContactQuery : ListQuery
{
    /// <summary>The number or address.</summary>
    [AliasAs("contact")]
    public string? Contact { get; init; }

    /// <summary>The id of the kind of contact.</summary>
    [AliasAs("contact_type")]
    public string? ContactType { get; init; }
}
