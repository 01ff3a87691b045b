using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Moodhood;

/// <summary>What a webhook receives in the member <c>body</c>.</summary>
/// <remarks>
/// Check the signature against the bytes received, not against this record: it covers the compact JSON text of <c>body</c> in its original
/// order.
/// </remarks>
public sealed record WebhookEvent
{
    /// <summary>Such as <c>call_started</c>, <c>call_finished</c>, <c>record_started</c> or <c>record_finished</c>.</summary>
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
