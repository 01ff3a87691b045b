using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>What every resource has.</summary>
public abstract record Resource
{
    /// <summary>The type of the resource.</summary>
    public string? ResourceType { get; init; }

    /// <summary>
    /// The id. Imaging observations, diagnostic reports and groups have none, and adverse events repeat the subject's: use the identifier
    /// as key.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>Extensions, in any order.</summary>
    public IReadOnlyList<Extension>? Extension { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
