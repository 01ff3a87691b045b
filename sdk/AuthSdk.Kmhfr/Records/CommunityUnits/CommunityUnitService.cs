namespace AuthSdk.Kmhfr;

/// <summary>A service that a community health unit offers.</summary>
public sealed record CommunityUnitService : RegistryRecord
{
    /// <summary>The id of the unit.</summary>
    public string? HealthUnit { get; init; }

    /// <summary>The name of the unit.</summary>
    public string? HealthUnitName { get; init; }

    /// <summary>The id of the service.</summary>
    public string? Service { get; init; }

    /// <summary>The service.</summary>
    public string? Name { get; init; }
}
