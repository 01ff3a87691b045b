using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>A link of a bundle.</summary>
public sealed record FhirLink
{
    /// <summary>Such as <c>self</c>.</summary>
    public string? Relation { get; init; }

    /// <summary>The address.</summary>
    public string? Url { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
