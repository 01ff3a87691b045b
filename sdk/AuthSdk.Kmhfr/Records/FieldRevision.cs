using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>The change of one field.</summary>
public sealed record FieldRevision
{
    /// <summary>The field.</summary>
    public string? Name { get; init; }

    /// <summary>Its value before.</summary>
    public JsonElement? Old { get; init; }

    /// <summary>Its value after.</summary>
    public JsonElement? New { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
