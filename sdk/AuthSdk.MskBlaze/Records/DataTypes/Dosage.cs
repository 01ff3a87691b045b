using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>How a medicine is taken.</summary>
public sealed record Dosage
{
    /// <summary>In words.</summary>
    public string? Text { get; init; }

    /// <summary>Where it enters the body.</summary>
    public CodeableConcept? Route { get; init; }

    /// <summary>How it is given.</summary>
    public CodeableConcept? Method { get; init; }

    /// <summary>How much and how often.</summary>
    public IReadOnlyList<DoseAndRate>? DoseAndRate { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
