using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Moodhood;

/// <summary>A session of breakout rooms.</summary>
public sealed record BreakoutSession
{
    /// <summary>Such as <c>ready</c>.</summary>
    public string? Status { get; init; }

    /// <summary>When it began; absent before that.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
