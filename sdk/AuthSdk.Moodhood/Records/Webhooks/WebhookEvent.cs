using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Moodhood;

/// <summary>What a webhook receives in the member <c>body</c>.</summary>
/// <remarks>
/// <see cref="WebhookReader"/> checks the signature first. It covers the compact JSON text of <c>body</c> in its original order, which this record
/// does not keep.
/// </remarks>
public sealed record WebhookEvent
{
    /// <summary>One of <see cref="WebhookEventNames"/>, or a newer one.</summary>
    public string? EventName { get; init; }

    /// <summary>The id of the room.</summary>
    public string? RoomId { get; init; }

    /// <summary>The id of the space.</summary>
    public string? SpaceId { get; init; }

    /// <summary>The id of the recording, at least when one started or finished.</summary>
    public string? RecordId { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
