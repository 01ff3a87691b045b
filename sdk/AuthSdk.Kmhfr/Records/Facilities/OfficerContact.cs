using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>A way to reach the officer in charge.</summary>
public sealed record OfficerContact
{
    /// <summary>The id of the link.</summary>
    public string? OfficerContactId { get; init; }

    /// <summary>The id of the contact.</summary>
    public string? ContactId { get; init; }

    /// <summary>The id of the kind of contact.</summary>
    public string? Type { get; init; }

    /// <summary>The kind of contact, such as <c>EMAIL</c>.</summary>
    public string? ContactTypeName { get; init; }

    /// <summary>The number or address.</summary>
    public string? Contact { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
