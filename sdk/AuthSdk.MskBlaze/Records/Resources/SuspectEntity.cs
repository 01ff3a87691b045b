using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>What may have caused an adverse event.</summary>
public sealed record SuspectEntity
{
    /// <summary>How likely.</summary>
    public IReadOnlyList<Causality>? Causality { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
