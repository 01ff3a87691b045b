using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>How much of a medicine and how often.</summary>
public sealed record DoseAndRate
{
    /// <summary>How much; the value may be absent.</summary>
    public Quantity? DoseQuantity { get; init; }

    /// <summary>How often, as a unit in words.</summary>
    public Quantity? RateQuantity { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
