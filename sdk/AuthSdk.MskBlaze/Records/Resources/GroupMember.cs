using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>A subject of the study.</summary>
public sealed record GroupMember
{
    /// <summary>The subject.</summary>
    public Reference? Entity { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
