using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>The last approval or rejection of a facility.</summary>
public sealed record ApprovalDecision
{
    /// <summary>The id of the decision.</summary>
    public string? Id { get; init; }

    /// <summary>What was said about it.</summary>
    public string? Comment { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
