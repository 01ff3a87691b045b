using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>A coded value.</summary>
public sealed record FhirConcept
{
    /// <summary>The codes.</summary>
    public IReadOnlyList<FhirCoding>? Coding { get; init; }

    /// <summary>The value in words.</summary>
    public string? Text { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
