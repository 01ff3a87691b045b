using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>What became of a resource that was sent.</summary>
public sealed record FhirEntryResponse
{
    /// <summary>The HTTP status as text, such as <c>201</c>.</summary>
    public string? Status { get; init; }

    /// <summary>Where it is now, such as <c>/fhir/Composition/…/_history/…</c>.</summary>
    public string? Location { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
