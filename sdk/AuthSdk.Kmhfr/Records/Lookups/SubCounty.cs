namespace AuthSdk.Kmhfr;

/// <summary>A sub-county.</summary>
public sealed record SubCounty : RegistryRecord
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The number.</summary>
    public int? Code { get; init; }

    /// <summary>The id of the county.</summary>
    public string? County { get; init; }

    /// <summary>The name of the county.</summary>
    public string? CountyName { get; init; }
}
