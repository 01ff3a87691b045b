using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>The client that made a subscription.</summary>
public sealed record WebhookOwner
{
    /// <summary>The id of the client.</summary>
    [JsonPropertyName("client_id")]
    public string? ClientId { get; init; }

    /// <summary><c>webhook</c> or <c>health</c>.</summary>
    public string? Type { get; init; }

    /// <summary>Its user name.</summary>
    public string? Username { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
