using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>A subscription.</summary>
public sealed record Webhook
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Where the service delivers to.</summary>
    public string? Callback { get; init; }

    /// <summary>
    /// When it was made, as the service writes it: a thousand times too far from 1970, such as <c>+055840-11-08T22:13:20.000Z</c>, which date parsers
    /// refuse. <see cref="ReadCreatedAt"/> knows better.
    /// </summary>
    public string? CreatedAt { get; init; }

    /// <summary>The client that made it.</summary>
    public WebhookOwner? CreatedBy { get; init; }

    /// <summary>One of <see cref="WebhookTopics"/>.</summary>
    public string? Topic { get; init; }

    /// <summary>When it was made. A date that is right already is taken as it is.</summary>
    /// <returns><see langword="null"/> if <see cref="CreatedAt"/> is no date of either kind.</returns>
    public DateTimeOffset? ReadCreatedAt() => WebhookDate.Parse(CreatedAt);

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
