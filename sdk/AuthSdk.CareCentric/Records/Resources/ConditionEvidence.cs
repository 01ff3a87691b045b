using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>What speaks for a condition.</summary>
public sealed record ConditionEvidence
{
    /// <summary>Signs and symptoms.</summary>
    public IReadOnlyList<CodeableConcept>? Code { get; init; }

    /// <summary>More of it.</summary>
    public IReadOnlyList<Reference>? Detail { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
