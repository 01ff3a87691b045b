using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>A resource in a bundle, or what became of one.</summary>
public sealed record FhirBundleEntry
{
    /// <summary>What other resources refer to it by, such as <c>urn:uuid:…</c>.</summary>
    public string? FullUrl { get; init; }

    /// <summary>The resource.</summary>
    public JsonObject? Resource { get; init; }

    /// <summary>What became of a resource that was sent: <c>status</c> and <c>location</c>.</summary>
    public FhirEntryResponse? Response { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
