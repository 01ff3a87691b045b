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

    /// <summary>More, such as the code.</summary>
    public JsonElement? Extensions { get; init; }

    /// <summary>One of <see cref="GraphQlErrorCodes"/>, or another; from <see cref="Extensions"/>.</summary>
    [JsonIgnore]
    public string? Code =>
        Extensions is { ValueKind: JsonValueKind.Object } extensions
        && extensions.TryGetProperty("code", out var code)
        && code.ValueKind == JsonValueKind.String
            ? code.GetString()
            : null;

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
