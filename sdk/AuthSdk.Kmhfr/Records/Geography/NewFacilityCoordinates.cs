namespace AuthSdk.Kmhfr;

/// <summary>Coordinates of a facility to record.</summary>
public sealed record NewFacilityCoordinates
{
    /// <summary>The id of the facility.</summary>
    public required string Facility { get; init; }

    /// <summary>
    /// The place: inside Kenya and inside the facility's county or ward. The server wants at least seven characters of each number,
    /// such as <c>-1.2600</c>.
    /// </summary>
    public required GeoPoint Coordinates { get; init; }

    /// <summary>When the coordinates were taken.</summary>
    public required DateTimeOffset CollectionDate { get; init; }

    /// <summary>The id of the source.</summary>
    public string? Source { get; init; }

    /// <summary>The id of the method.</summary>
    public string? Method { get; init; }
}
