namespace AuthSdk.Kmhfr;

/// <summary>Filters of facility types.</summary>
public sealed record FacilityTypeQuery : ListQuery
{
    /// <summary><see langword="true"/> returns types without a type above them, whatever the name says.</summary>
    [AliasAs("is_parent")]
    public bool? IsParent { get; init; }
}
