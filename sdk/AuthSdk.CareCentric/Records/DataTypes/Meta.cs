using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>Facts about a resource.</summary>
public sealed record Meta
{
    /// <summary>A time stamp of 14 or 17 digits. Do not compute with it: some encode a 12-hour clock.</summary>
    public string? VersionId { get; init; }

    /// <summary>When the resource last changed.</summary>
    public string? LastUpdated { get; init; }

    /// <summary>The profiles that the resource follows.</summary>
    public IReadOnlyList<string>? Profile { get; init; }

    /// <summary>Security labels.</summary>
    public IReadOnlyList<Coding>? Security { get; init; }

    /// <summary>The tenancy and its type; their code systems have two spellings each.</summary>
    public IReadOnlyList<Coding>? Tag { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
