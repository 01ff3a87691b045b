using System.Text.Json;

namespace AuthSdk.Kmhfr;

/// <summary>One of the 290 constituencies.</summary>
public sealed record Constituency : RegistryRecord
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The number.</summary>
    public int? Code { get; init; }

    /// <summary>The id of the county.</summary>
    public string? County { get; init; }

    /// <summary>The name of the county.</summary>
    public string? CountyName { get; init; }

    /// <summary>The boundary in GeoJSON, which only <see cref="IKmhfrAdministration.GetConstituencyWithBoundaryAsync"/> returns.</summary>
    public JsonElement? Bound { get; init; }
}
