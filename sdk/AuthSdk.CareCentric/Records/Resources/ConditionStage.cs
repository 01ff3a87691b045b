using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>How far a condition has come.</summary>
public sealed record ConditionStage
{
    /// <summary>The stage.</summary>
    public CodeableConcept? Summary { get; init; }

    /// <summary>How it was found out.</summary>
    public IReadOnlyList<Reference>? Assessment { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
