using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>An error of the GraphQL service.</summary>
public sealed record GraphQlError
{
    /// <summary>What went wrong.</summary>
    public string? Message { get; init; }

    /// <summary>Where.</summary>
    public IReadOnlyList<JsonElement>? Path { get; init; }

    /// <summary>More, such as a <c>code</c>: <c>UNAUTHENTICATED</c> or <c>RATE_LIMIT_EXCEEDED</c>.</summary>
    public JsonElement? Extensions { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
