using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>An entry of a page.</summary>
/// <typeparam name="T">The type of the resources searched for.</typeparam>
public sealed record BundleEntry<T>
    where T : Resource
{
    /// <summary>The address of the resource.</summary>
    public string? FullUrl { get; init; }

    /// <summary>The resource. Entries that are no matches may hold another type, of which only the common fields are then set.</summary>
    public T? Resource { get; init; }

    /// <summary>Why the entry is there.</summary>
    public EntrySearch? Search { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
