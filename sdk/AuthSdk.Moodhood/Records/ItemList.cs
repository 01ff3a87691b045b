using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Moodhood;

/// <summary>A list. No way of paging is documented: all items seem to come at once.</summary>
/// <typeparam name="T">The items.</typeparam>
public sealed record ItemList<T>
{
    /// <summary>The items.</summary>
    public required IReadOnlyList<T> Items { get; init; }

    /// <summary>How many there are; not every list says so.</summary>
    public int? Total { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
