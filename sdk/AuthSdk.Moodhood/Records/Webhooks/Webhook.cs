using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Moodhood;

/// <summary>The webhook of a space.</summary>
public sealed record Webhook
{
    /// <summary>Where events are sent. The server may write it without the trailing slash that it was given.</summary>
    public string? Url { get; init; }

    /// <summary>Signs the events: 32 letters and digits. Only in the answers to creation and renewal.</summary>
    public string? Secret { get; init; }

    /// <summary>Whether events are sent.</summary>
    public bool? IsActive { get; init; }

    /// <summary>Says where the webhook points, and nothing of its secret.</summary>
    public override string ToString() => $"{nameof(Webhook)} {{ {nameof(Url)} = {Url}, {nameof(IsActive)} = {IsActive} }}";

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
