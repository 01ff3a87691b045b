using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>An event that may be the same as another.</summary>
public sealed record PotentialDuplicate
{
    /// <summary>Its id.</summary>
    public string? Id { get; init; }

    /// <summary>Its tracking id.</summary>
    public string? TrackingId { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
