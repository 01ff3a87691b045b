using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>What a search for records found.</summary>
public sealed record RecordSearchData
{
    /// <summary>The records; absent after an error.</summary>
    public RecordSearchResultSet? SearchEvents { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
