using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>A language that a patient speaks.</summary>
public sealed record PatientCommunication
{
    /// <summary>The language.</summary>
    public CodeableConcept? Language { get; init; }

    /// <summary>Whether it is preferred.</summary>
    public bool? Preferred { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
