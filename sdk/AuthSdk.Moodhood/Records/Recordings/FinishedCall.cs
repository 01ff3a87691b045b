using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Moodhood;

/// <summary>A call that took place in a room.</summary>
public sealed record FinishedCall
{
    /// <summary>24 lower-case hex characters.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it is still going on.</summary>
    public bool? Active { get; init; }

    /// <summary>The id of the room.</summary>
    public string? RoomId { get; init; }

    /// <summary>One of <see cref="RoomTypes"/>.</summary>
    public string? RoomType { get; init; }

    /// <summary>Whether it took place in a breakout room.</summary>
    public bool? IsBreakoutRoom { get; init; }

    /// <summary>The price plan.</summary>
    public string? PlanAlias { get; init; }

    /// <summary>How many participants there are.</summary>
    public int? ParticipantsCount { get; init; }

    /// <summary>How many participants there were, counting those who came back again.</summary>
    public int? TotalParticipantsCount { get; init; }

    /// <summary>How many different participants there were.</summary>
    public int? UniqueParticipantsCount { get; init; }

    /// <summary>When it began.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
