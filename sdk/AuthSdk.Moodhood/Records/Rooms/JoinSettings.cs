using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Moodhood;

/// <summary>What participants are asked at the door.</summary>
public sealed record JoinSettings
{
    /// <summary>Built-in questions.</summary>
    public IReadOnlyList<JoinField>? Fields { get; init; }

    /// <summary>The room's own questions.</summary>
    public IReadOnlyList<JoinField>? CustomFields { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
