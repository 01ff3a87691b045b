using System.Text.Json;

namespace AuthSdk.Kmhfr;

/// <summary>One of the 47 counties.</summary>
public sealed record County : RegistryRecord
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The number.</summary>
    public int? Code { get; init; }

    /// <summary>The boundary in GeoJSON, which only <see cref="IKmhfrAdministration.GetCountyWithBoundaryAsync"/> returns.</summary>
    public JsonElement? Bound { get; init; }
}
