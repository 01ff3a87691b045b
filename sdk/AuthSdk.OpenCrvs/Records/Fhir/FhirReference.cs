using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>A reference to a resource.</summary>
public sealed record FhirReference
{
    /// <summary>The type and the id, such as <c>Location/0</c>.</summary>
    public string? Reference { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
