namespace AuthSdk.Kmhfr;

/// <summary>One of about 1,450 wards.</summary>
public sealed record Ward : RegistryRecord
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The number.</summary>
    public int? Code { get; init; }

    /// <summary>The id of the constituency.</summary>
    public string? Constituency { get; init; }

    /// <summary>The name of the constituency.</summary>
    public string? ConstituencyName { get; init; }

    /// <summary>The id of the sub-county.</summary>
    public string? SubCounty { get; init; }

    /// <summary>The name of the sub-county.</summary>
    public string? SubCountyName { get; init; }

    /// <summary>The name of the county.</summary>
    public string? CountyName { get; init; }
}
