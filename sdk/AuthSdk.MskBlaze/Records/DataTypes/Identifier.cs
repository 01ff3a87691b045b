using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>An id that the study or its systems use.</summary>
public sealed record Identifier
{
    /// <summary>Such as <c>official</c>.</summary>
    public string? Use { get; init; }

    /// <summary>The name space, a URL.</summary>
    public string? System { get; init; }

    /// <summary>The id.</summary>
    [JsonConverter(typeof(TextOrNumber))]
    public string? Value { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
