using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>A violation of the schema of a request.</summary>
public sealed record ErrorIssue
{
    /// <summary>The kind, such as <c>invalid_type</c>.</summary>
    public string? Code { get; init; }

    /// <summary>Where: names of members, and numbers of items.</summary>
    public IReadOnlyList<JsonElement>? Path { get; init; }

    /// <summary>What is wrong.</summary>
    public string? Message { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
