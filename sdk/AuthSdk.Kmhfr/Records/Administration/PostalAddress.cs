namespace AuthSdk.Kmhfr;

/// <summary>A postal address.</summary>
public sealed record PostalAddress : RegistryRecord
{
    /// <summary>The id of the town.</summary>
    public string? Town { get; init; }

    /// <summary>The postal code.</summary>
    public string? PostalCode { get; init; }

    /// <summary>The address.</summary>
    public string? Address { get; init; }

    /// <summary>A landmark nearby.</summary>
    public string? NearestLandmark { get; init; }

    /// <summary>The plot.</summary>
    public string? PlotNumber { get; init; }
}
