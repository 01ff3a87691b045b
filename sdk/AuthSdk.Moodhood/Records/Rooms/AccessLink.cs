using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Moodhood;

/// <summary>A link that lets somebody into a room.</summary>
public sealed record AccessLink
{
    /// <summary>The link. It contains an access token: treat it as a secret.</summary>
    public required string Url { get; init; }

    /// <summary>Says nothing of the link, which is a secret.</summary>
    public override string ToString() => nameof(AccessLink);

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
