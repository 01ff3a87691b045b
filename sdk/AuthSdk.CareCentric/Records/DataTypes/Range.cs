using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>An amount between two others.</summary>
public sealed record Range
{
    /// <summary>The lower end.</summary>
    public Quantity? Low { get; init; }

    /// <summary>The upper end.</summary>
    public Quantity? High { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
