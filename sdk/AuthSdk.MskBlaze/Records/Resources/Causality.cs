using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>How likely something caused an adverse event.</summary>
public sealed record Causality
{
    /// <summary>Such as <c>Possible</c>.</summary>
    public CodeableConcept? Assessment { get; init; }

    /// <summary>The product.</summary>
    public string? ProductRelatedness { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
