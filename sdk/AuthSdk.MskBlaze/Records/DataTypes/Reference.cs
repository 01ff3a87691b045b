using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>A reference to another resource.</summary>
public sealed record Reference
{
    /// <summary>A relative reference, such as <c>Patient/…</c>; in diagnostic reports a search.</summary>
    [JsonPropertyName("reference")]
    public string? Target { get; init; }

    /// <summary>An identifier of the other resource, where there is no reference.</summary>
    public Identifier? Identifier { get; init; }

    /// <summary>The other resource in words.</summary>
    public string? Display { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
