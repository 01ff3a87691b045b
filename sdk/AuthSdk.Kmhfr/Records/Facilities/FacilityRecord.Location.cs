namespace AuthSdk.Kmhfr;

public abstract partial record FacilityRecord
{
    /// <summary>The <b>name</b> of the county; its id is <see cref="CountyId"/>.</summary>
    public string? County { get; init; }

    /// <summary>The id of the county.</summary>
    public string? CountyId { get; init; }

    /// <summary>The name of the county.</summary>
    public string? CountyName { get; init; }

    /// <summary>The <b>name</b> of the constituency; its id is <see cref="ConstituencyId"/>.</summary>
    public string? Constituency { get; init; }

    /// <summary>The id of the constituency.</summary>
    public string? ConstituencyId { get; init; }

    /// <summary>The name of the constituency.</summary>
    public string? ConstituencyName { get; init; }

    /// <summary>The id of the sub-county.</summary>
    public string? SubCounty { get; init; }

    /// <summary>The id of the sub-county.</summary>
    public string? SubCountyId { get; init; }

    /// <summary>The name of the sub-county.</summary>
    public string? SubCountyName { get; init; }

    /// <summary>The id of the ward.</summary>
    public string? Ward { get; init; }

    /// <summary>The name of the ward.</summary>
    public string? WardName { get; init; }

    /// <summary>The id of the town.</summary>
    public string? Town { get; init; }

    /// <summary>The name of the town.</summary>
    public string? TownName { get; init; }

    /// <summary>The plot.</summary>
    public string? PlotNumber { get; init; }

    /// <summary>A landmark nearby.</summary>
    public string? NearestLandmark { get; init; }

    /// <summary>How to find the place.</summary>
    public string? LocationDesc { get; init; }

    /// <summary>Latitude, then longitude, in degrees.</summary>
    public IReadOnlyList<double>? LatLong { get; init; }
}
