namespace AuthSdk.Kmhfr;

/// <summary>Changes to a community health unit. On an approved unit they wait for approval.</summary>
public sealed record CommunityUnitChanges : CommunityUnitFields
{
    /// <summary>The name, at most 100 characters.</summary>
    public string? Name { get; init; }

    /// <summary>The id of the facility that it belongs to, which must not be closed.</summary>
    public string? Facility { get; init; }

    /// <summary>The id of the status.</summary>
    public string? Status { get; init; }
}
