using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>What the service delivers.</summary>
public sealed record WebhookNotification
{
    /// <summary>When it was sent.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The id of the subscription. Deliveries have none of their own: tell them apart by the record.</summary>
    public string? Id { get; init; }

    /// <summary>What happened.</summary>
    public WebhookEvent? Event { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
