using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>Features in GeoJSON, a <c>FeatureCollection</c> (RFC 7946 section 3.3).</summary>
public sealed record GeoFeatureSet
{
    /// <summary><c>FeatureCollection</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The features.</summary>
    public IReadOnlyList<GeoFeature>? Features { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
