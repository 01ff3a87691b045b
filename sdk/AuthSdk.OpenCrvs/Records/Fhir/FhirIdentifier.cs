using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>An id of a location.</summary>
public sealed record FhirIdentifier
{
    /// <summary>What kind of id it is, a URL.</summary>
    public string? System { get; init; }

    /// <summary>The id.</summary>
    public string? Value { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
