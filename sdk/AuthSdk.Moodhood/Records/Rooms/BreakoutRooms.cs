using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Moodhood;

/// <summary>The state of a room's breakout rooms.</summary>
public sealed record BreakoutRooms
{
    /// <summary>Such as <c>enabled</c>.</summary>
    public string? Status { get; init; }

    /// <summary>The session.</summary>
    public BreakoutSession? Session { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
