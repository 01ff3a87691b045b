using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>The address, the topic and the secret of a subscription.</summary>
public sealed record NewWebhookHub
{
    /// <summary>
    /// Where the service delivers to, absolute. A query in it is lost in the challenge: use the path to tell subscriptions apart.
    /// </summary>
    public required string Callback { get; init; }

    /// <summary><c>subscribe</c>; the service knows no other.</summary>
    public string Mode { get; init; } = "subscribe";

    /// <summary>One of <see cref="WebhookTopics"/>.</summary>
    public required string Topic { get; init; }

    /// <summary>The client's <c>sha_secret</c>, which deliveries are signed with. Not its client secret.</summary>
    [JsonConverter(typeof(SecretJsonConverter))]
    public required SecretString Secret { get; init; }
}
