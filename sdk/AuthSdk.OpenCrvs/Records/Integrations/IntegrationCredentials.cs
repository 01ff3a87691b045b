using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>The credentials of a new client. The server shows them once.</summary>
public sealed record IntegrationCredentials
{
    /// <summary>The id of the client, a UUID.</summary>
    public required string ClientId { get; init; }

    /// <summary>Its secret.</summary>
    [JsonConverter(typeof(SecretJsonConverter))]
    public required SecretString ClientSecret { get; init; }

    /// <summary>The secret that messages to it are signed with.</summary>
    [JsonConverter(typeof(SecretJsonConverter))]
    public required SecretString ShaSecret { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
