using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>What result is usual.</summary>
public sealed record ReferenceRange
{
    /// <summary>The lower end; not yet sent by all servers.</summary>
    public Quantity? Low { get; init; }

    /// <summary>The upper end; not yet sent by all servers.</summary>
    public Quantity? High { get; init; }

    /// <summary>In words, such as <c>0.0-0.2</c>.</summary>
    public string? Text { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
