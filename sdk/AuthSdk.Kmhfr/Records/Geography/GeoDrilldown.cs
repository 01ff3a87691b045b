using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>The areas inside an area.</summary>
public sealed record GeoDrilldown
{
    /// <summary>About the area itself. Its shape is not documented, therefore raw JSON.</summary>
    public JsonElement? Meta { get; init; }

    /// <summary>The areas.</summary>
    public GeoFeatureSet? Geojson { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
