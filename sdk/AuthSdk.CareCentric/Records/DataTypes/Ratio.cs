using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>An amount for another.</summary>
public sealed record Ratio
{
    /// <summary>The one above the line.</summary>
    public Quantity? Numerator { get; init; }

    /// <summary>The one below.</summary>
    public Quantity? Denominator { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
