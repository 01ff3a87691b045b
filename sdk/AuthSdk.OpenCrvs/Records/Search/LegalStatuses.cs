using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>The legal steps that an event has taken.</summary>
public sealed record LegalStatuses
{
    /// <summary>The declaration.</summary>
    [JsonPropertyName("DECLARED")]
    public LegalStatus? Declared { get; init; }

    /// <summary>The registration.</summary>
    [JsonPropertyName("REGISTERED")]
    public LegalStatus? Registered { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
