using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>A location in a bundle.</summary>
public sealed record FhirLocationEntry
{
    /// <summary>The address of this version of the location.</summary>
    public string? FullUrl { get; init; }

    /// <summary>The location.</summary>
    public FhirLocation? Resource { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
