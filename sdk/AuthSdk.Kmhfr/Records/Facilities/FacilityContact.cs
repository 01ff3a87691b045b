using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>A way to reach a facility.</summary>
public sealed record FacilityContact
{
    /// <summary>The id of the link.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the contact.</summary>
    public string? ContactId { get; init; }

    /// <summary>The number or address.</summary>
    public string? Contact { get; init; }

    /// <summary>Its kind, such as <c>MOBILE</c>.</summary>
    public string? ContactTypeName { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
