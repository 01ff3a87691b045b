using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>Whether another medicine may be handed out.</summary>
public sealed record MedicationSubstitution
{
    /// <summary>Whether it may.</summary>
    public bool? Allowed { get; init; }

    /// <summary>Why, or why not.</summary>
    public CodeableConcept? Reason { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
