using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Moodhood;

/// <summary>The room that a user meets in by default.</summary>
public sealed record MeetingSettings
{
    /// <summary>The id of the room.</summary>
    public string? RoomId { get; init; }

    /// <summary>The id of its space.</summary>
    public string? SpaceId { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
