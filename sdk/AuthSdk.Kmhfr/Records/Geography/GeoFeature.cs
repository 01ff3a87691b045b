using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>A feature in GeoJSON (RFC 7946 section 3.2).</summary>
public sealed record GeoFeature
{
    /// <summary><c>Feature</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The id, text or a number.</summary>
    public JsonElement? Id { get; init; }

    /// <summary>The geometry; longitude comes first.</summary>
    public JsonElement? Geometry { get; init; }

    /// <summary>What is known about it.</summary>
    public JsonElement? Properties { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
