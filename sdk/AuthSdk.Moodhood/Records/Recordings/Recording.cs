using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Moodhood;

/// <summary>A recording of a call.</summary>
public sealed record Recording
{
    /// <summary>24 lower-case hex characters.</summary>
    public required string Id { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The size; its unit is not documented.</summary>
    public long? FileSize { get; init; }

    /// <summary>The id of the room.</summary>
    public string? RoomId { get; init; }

    /// <summary>The id of the space.</summary>
    public string? SpaceId { get; init; }

    /// <summary>The id of the call.</summary>
    public string? CallId { get; init; }

    /// <summary>Only <c>new</c> is documented.</summary>
    public string? State { get; init; }

    /// <summary>When the recording was created.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it began.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
