using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>Records that match.</summary>
public sealed record RecordSearchResultSet
{
    /// <summary>How many records match.</summary>
    public int? TotalItems { get; init; }

    /// <summary>The records on this page.</summary>
    public IReadOnlyList<RecordSummary>? Results { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
