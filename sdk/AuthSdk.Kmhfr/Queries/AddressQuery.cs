namespace AuthSdk.Kmhfr;

/// <summary>Filters of postal addresses.</summary>
public sealed record AddressQuery : ListQuery
{
    /// <summary>The id of the town.</summary>
    [AliasAs("town")]
    public string? Town { get; init; }

    /// <summary>The postal code.</summary>
    [AliasAs("postal_code")]
    public string? PostalCode { get; init; }

    /// <summary>The address.</summary>
    [AliasAs("address")]
    public string? Address { get; init; }

    /// <summary>A landmark nearby.</summary>
    [AliasAs("nearest_landmark")]
    public string? NearestLandmark { get; init; }

    /// <summary>The plot.</summary>
    [AliasAs("plot_number")]
    public string? PlotNumber { get; init; }
}
