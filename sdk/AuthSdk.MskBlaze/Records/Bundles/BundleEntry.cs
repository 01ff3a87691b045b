using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>An entry of a page.</summary>
/// <typeparam name="T">The type of the resources.</typeparam>
public sealed record BundleEntry<T>
    where T : Resource
{
    /// <summary>A search for this resource, rather than its address.</summary>
    public string? FullUrl { get; init; }

    /// <summary>An id, in version 1 of the API.</summary>
    [JsonConverter(typeof(TextOrNumber))]
    public string? Id { get; init; }

    /// <summary>The resource.</summary>
    public T? Resource { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
