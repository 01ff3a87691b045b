using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>A field of a declaration that the server refuses.</summary>
public sealed record DeclarationError
{
    /// <summary>Such as <c>Unexpected field</c>.</summary>
    public string? Message { get; init; }

    /// <summary>The field id.</summary>
    public string? Id { get; init; }

    /// <summary>The value.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
