namespace AuthSdk.Kmhfr;

/// <summary>Filters of what belongs to facilities.</summary>
public sealed record FacilityLinkQuery : ListQuery
{
    /// <summary>The id of the facility.</summary>
    [AliasAs("facility")]
    public string? Facility { get; init; }
}
