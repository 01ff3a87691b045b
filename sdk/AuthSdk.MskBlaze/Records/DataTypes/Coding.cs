using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>A code of a code system.</summary>
public sealed record Coding
{
    /// <summary>The code system, a URL.</summary>
    public string? System { get; init; }

    /// <summary>The code.</summary>
    public string? Code { get; init; }

    /// <summary>The code in words.</summary>
    public string? Display { get; init; }

    /// <summary>Extensions.</summary>
    public IReadOnlyList<Extension>? Extension { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
