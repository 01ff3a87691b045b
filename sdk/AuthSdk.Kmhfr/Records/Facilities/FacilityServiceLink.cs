namespace AuthSdk.Kmhfr;

/// <summary>A service that a facility offers, as a record of its own.</summary>
public sealed record FacilityServiceLink : RegistryRecord
{
    /// <summary>The id of the facility.</summary>
    public string? Facility { get; init; }

    /// <summary>The id of the service.</summary>
    public string? Service { get; init; }

    /// <summary>The id of the option, for services that have any.</summary>
    public string? Option { get; init; }
}
