namespace AuthSdk.Kmhfr;

/// <summary>A point in GeoJSON (RFC 7946 section 3.1.2): longitude first.</summary>
public sealed record GeoPoint
{
    /// <summary>Longitude, then latitude, in degrees. Decimals keep the zeros at their end, which the server counts.</summary>
    public IReadOnlyList<decimal>? Coordinates { get; init; }

    /// <summary><c>Point</c>.</summary>
    public string Type { get; init; } = "Point";

    /// <summary>A point to send.</summary>
    /// <param name="latitude">In degrees.</param>
    /// <param name="longitude">In degrees.</param>
    /// <returns>The point, its numbers in the order of GeoJSON.</returns>
    public static GeoPoint At(decimal latitude, decimal longitude) => new() { Coordinates = [longitude, latitude] };
}
