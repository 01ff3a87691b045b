using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>Who gave a vaccination.</summary>
public sealed record ImmunizationPractitioner
{
    /// <summary>As what.</summary>
    public CodeableConcept? Role { get; init; }

    /// <summary>Who: one in FHIR, a list in the published sample.</summary>
    [JsonConverter(typeof(OneOrManyConverter<Reference>))]
    public OneOrMany<Reference>? Actor { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
