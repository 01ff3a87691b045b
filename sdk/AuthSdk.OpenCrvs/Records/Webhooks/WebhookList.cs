using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>The subscriptions of a client.</summary>
public sealed record WebhookList
{
    /// <summary>The subscriptions.</summary>
    public IReadOnlyList<Webhook>? Entries { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
