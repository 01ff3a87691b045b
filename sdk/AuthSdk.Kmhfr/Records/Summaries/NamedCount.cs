using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>How many facilities there are of something.</summary>
public sealed record NamedCount
{
    /// <summary>Of what.</summary>
    public string? Name { get; init; }

    /// <summary>How many.</summary>
    public int? Count { get; init; }

    /// <summary>The id of the area. Whether it is sent is not certain.</summary>
    public JsonElement? Id { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
