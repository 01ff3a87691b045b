using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>A code.</summary>
public sealed record FhirCoding
{
    /// <summary>The code system, a URL.</summary>
    public string? System { get; init; }

    /// <summary>The code.</summary>
    public string? Code { get; init; }

    /// <summary>The code in words.</summary>
    public string? Display { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
