using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>A link from a page of a search to another page.</summary>
public sealed record BundleLink
{
    /// <summary><c>self</c>, <c>first</c>, <c>previous</c>, <c>next</c> or <c>last</c>.</summary>
    public string? Relation { get; init; }

    /// <summary>The address. Where there is no such page, some server versions write the text <c>null</c>.</summary>
    public string? Url { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
