using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>How a medicine is taken.</summary>
public sealed record Dosage
{
    /// <summary>In words.</summary>
    public string? Text { get; init; }

    /// <summary>In words for the patient.</summary>
    public string? PatientInstruction { get; init; }

    /// <summary>Whether it is taken when needed.</summary>
    public bool? AsNeededBoolean { get; init; }

    /// <summary>Where it enters the body.</summary>
    public CodeableConcept? Route { get; init; }

    /// <summary>How much at a time.</summary>
    public Quantity? DoseQuantity { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
