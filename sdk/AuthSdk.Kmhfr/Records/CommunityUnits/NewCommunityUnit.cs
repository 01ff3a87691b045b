namespace AuthSdk.Kmhfr;

/// <summary>A community health unit to create. It has no code until it is approved.</summary>
public sealed record NewCommunityUnit : CommunityUnitFields
{
    /// <summary>The name, at most 100 characters.</summary>
    public required string Name { get; init; }

    /// <summary>The id of the facility that it belongs to, which must not be closed.</summary>
    public required string Facility { get; init; }

    /// <summary>The id of the status.</summary>
    public required string Status { get; init; }
}
