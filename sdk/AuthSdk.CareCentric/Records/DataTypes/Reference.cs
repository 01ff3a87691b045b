using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>A reference to another resource.</summary>
public sealed record Reference
{
    /// <summary>A relative reference, such as <c>Patient/…</c>, an absolute one, or <c>#</c> and the id of a contained resource.</summary>
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
