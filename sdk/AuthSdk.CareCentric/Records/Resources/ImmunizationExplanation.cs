using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>Why a vaccination was given, or not.</summary>
public sealed record ImmunizationExplanation
{
    /// <summary>Why it was given.</summary>
    public IReadOnlyList<CodeableConcept>? Reason { get; init; }

    /// <summary>Why it was not.</summary>
    public IReadOnlyList<CodeableConcept>? ReasonNotGiven { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
