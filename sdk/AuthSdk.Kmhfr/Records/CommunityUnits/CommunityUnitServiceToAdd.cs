namespace AuthSdk.Kmhfr;

/// <summary>A service to add to a community health unit.</summary>
public sealed record CommunityUnitServiceToAdd
{
    /// <summary>The id of the service.</summary>
    public required string Service { get; init; }
}
