using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Moodhood;

/// <summary>A room. Every field but the id may be absent.</summary>
public sealed record Room
{
    /// <summary>24 lower-case hex characters. Calls take this id; links take <see cref="Alias"/>.</summary>
    public required string Id { get; init; }

    /// <summary>About 10 to 13 letters and digits, as in the room's link.</summary>
    public string? Alias { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The id of the application.</summary>
    public string? AppId { get; init; }

    /// <summary>The id of the media channel.</summary>
    public string? ChannelId { get; init; }

    /// <summary>The id of the space.</summary>
    public string? SpaceId { get; init; }

    /// <summary>The id of the template.</summary>
    public string? TemplateId { get; init; }

    /// <summary>The id of the room that this is a breakout room of.</summary>
    public string? ParentRoomId { get; init; }

    /// <summary>One of <see cref="RoomTypes"/>.</summary>
    public string? Type { get; init; }

    /// <summary>Whether anyone with the link may enter.</summary>
    public bool? IsPublic { get; init; }

    /// <summary>Whether the caller marked it as a favourite.</summary>
    public bool? IsFavorite { get; init; }

    /// <summary>Whether there is a chat.</summary>
    public bool? IsChatAllowed { get; init; }

    /// <summary>Whether screens may be shared.</summary>
    public bool? IsScreensharingAllowed { get; init; }

    /// <summary>Whether calls may be recorded.</summary>
    public bool? IsRecordAllowed { get; init; }

    /// <summary>Whether calls are recorded by themselves.</summary>
    public bool? IsAutoRecordingAllowed { get; init; }

    /// <summary>Whether ordinary participants may speak.</summary>
    public bool? IsMicrophonePublishingAllowed { get; init; }

    /// <summary>Whether ordinary participants may show themselves.</summary>
    public bool? IsCameraPublishingAllowed { get; init; }

    /// <summary>Whether ordinary participants may share their screens.</summary>
    public bool? IsScreenMediaPublishingAllowed { get; init; }

    /// <summary>Whether avatars are shown.</summary>
    public bool? IsAvatarsAllowed { get; init; }

    /// <summary>Whether participants may rename themselves.</summary>
    public bool? IsSelfRenamingAllowed { get; init; }

    /// <summary>Whether participants may raise their hands.</summary>
    public bool? IsHandRaisingAllowed { get; init; }

    /// <summary>Whether participants may draw on what others share.</summary>
    public bool? IsRemoteDrawingAllowed { get; init; }

    /// <summary>Who waits at the door; only <c>nobody</c> is documented.</summary>
    public string? WaitingRoomAudience { get; init; }

    /// <summary>The state of the breakout rooms.</summary>
    public BreakoutRooms? BreakoutRooms { get; init; }

    /// <summary>What participants are asked at the door.</summary>
    public JoinSettings? JoinSettings { get; init; }

    /// <summary>The caller's role: <c>role_room_owner</c> or one of <see cref="RoomRoles"/>.</summary>
    public string? RoleInRoom { get; init; }

    /// <summary>Where participants go after the call.</summary>
    public string? RedirectUrl { get; init; }

    /// <summary>When the last call was.</summary>
    public DateTimeOffset? LastCallAt { get; init; }

    /// <summary>When the room was created.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
