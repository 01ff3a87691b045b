using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>The topic of a delivery; or why a subscription was refused.</summary>
public sealed record WebhookHub
{
    /// <summary>One of <see cref="WebhookTopics"/>.</summary>
    public string? Topic { get; init; }

    /// <summary><c>denied</c>, of a refusal.</summary>
    public string? Mode { get; init; }

    /// <summary>Why, of a refusal, such as <c>Unsupported topic: X</c> or <c>hub.secret is incorrect</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
