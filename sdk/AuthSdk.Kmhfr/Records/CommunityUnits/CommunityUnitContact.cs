using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>A way to reach a community health unit.</summary>
public sealed record CommunityUnitContact
{
    /// <summary>The id of the link.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the contact.</summary>
    public string? ContactId { get; init; }

    /// <summary>The number or address.</summary>
    public string? Contact { get; init; }

    /// <summary>The id of the kind of contact.</summary>
    public string? ContactType { get; init; }

    /// <summary>The kind of contact.</summary>
    public string? ContactTypeName { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
