using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>Who asked for a medicine.</summary>
public sealed record MedicationRequester
{
    /// <summary>The person.</summary>
    public Reference? Agent { get; init; }

    /// <summary>The organisation.</summary>
    public Reference? OnBehalfOf { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
