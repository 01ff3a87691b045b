namespace AuthSdk.Kmhfr;

/// <summary>Where a facility is.</summary>
public sealed record FacilityCoordinates : RegistryRecord
{
    /// <summary>The id of the facility.</summary>
    public string? Facility { get; init; }

    /// <summary>The place.</summary>
    public GeoPoint? Coordinates { get; init; }

    /// <summary>When the coordinates were taken.</summary>
    public DateTimeOffset? CollectionDate { get; init; }

    /// <summary>The id of the source.</summary>
    public string? Source { get; init; }

    /// <summary>The id of the method.</summary>
    public string? Method { get; init; }
}
