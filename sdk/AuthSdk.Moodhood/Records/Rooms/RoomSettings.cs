using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Moodhood;

/// <summary>The settings of a room, to create it or to replace all of them. What is left <see langword="null"/> is not sent.</summary>
public sealed record RoomSettings
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>One of <see cref="RoomTypes"/>. Do not change it later: that is deprecated.</summary>
    public string? Type { get; init; }

    /// <summary>Whether anyone with the link may enter.</summary>
    public bool? IsPublic { get; init; }

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

    /// <summary>Where participants go after the call.</summary>
    public string? RedirectUrl { get; init; }

    /// <summary>Fields to send that this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
