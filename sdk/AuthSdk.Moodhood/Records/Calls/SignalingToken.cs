using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Moodhood;

/// <summary>What a participant signs in to the media server with.</summary>
public sealed record SignalingToken
{
    /// <summary>The token. Treat it as a secret.</summary>
    [JsonPropertyName("signalingToken")]
    public required string Value { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }

    /// <summary>Says nothing of the token.</summary>
    public override string ToString() => nameof(SignalingToken);
}
