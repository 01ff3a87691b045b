using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Moodhood;

/// <summary>A link to create that lets somebody into a room with one click.</summary>
public sealed record AccessLinkRequest
{
    /// <summary>The longest life of a link, in seconds: five days.</summary>
    public const int LongestTimeToLiveSeconds = 432_000;

    /// <summary>The name to show.</summary>
    public string? Username { get; init; }

    /// <summary>One of <see cref="AccessLinkRoles"/>, which differ from <see cref="RoomRoles"/>.</summary>
    public string? Role { get; init; }

    /// <summary>Your own id of the user: letters and digits.</summary>
    public string? ExternalUserId { get; init; }

    /// <summary>Your own id of the meeting.</summary>
    public string? ExternalMeetingId { get; init; }

    /// <summary>How long the link works, in seconds: 86,400 unless given, <see cref="LongestTimeToLiveSeconds"/> at most.</summary>
    [JsonPropertyName("ttl")]
    public int? TimeToLiveSeconds { get; init; }

    /// <summary>Whether the link works again and again; otherwise its first use, even by a link preview, uses it up.</summary>
    public bool? IsPermanent { get; init; }

    /// <summary>The e-mail address, which is then not asked at the door.</summary>
    public string? Email { get; init; }

    /// <summary>The telephone number, which is then not asked at the door.</summary>
    public string? Phone { get; init; }

    /// <summary>Fields to send that this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
