namespace AuthSdk.Kmhfr;

/// <summary>Filters of what belongs to accounts.</summary>
public sealed record UserLinkQuery : ListQuery
{
    /// <summary>The number of the account.</summary>
    [AliasAs("user")]
    public int? User { get; init; }
}
