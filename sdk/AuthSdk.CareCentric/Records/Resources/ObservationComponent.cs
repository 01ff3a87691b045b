using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>A part of an observation.</summary>
public sealed record ObservationComponent
{
    /// <summary>What was observed.</summary>
    public CodeableConcept? Code { get; init; }

    /// <summary>The result as an amount.</summary>
    public Quantity? ValueQuantity { get; init; }

    /// <summary>The result in words.</summary>
    public string? ValueString { get; init; }

    /// <summary>The result as a concept.</summary>
    public CodeableConcept? ValueCodeableConcept { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
