using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>A concept, as codes, as words or as both.</summary>
public sealed record CodeableConcept
{
    /// <summary>The codes; they all mean the same.</summary>
    public IReadOnlyList<Coding>? Coding { get; init; }

    /// <summary>The concept in words.</summary>
    public string? Text { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
