using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>What a search found.</summary>
public sealed record EventSearchResult
{
    /// <summary>The events on this page.</summary>
    public required IReadOnlyList<EventIndex> Results { get; init; }

    /// <summary>How many events match.</summary>
    public int Total { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
