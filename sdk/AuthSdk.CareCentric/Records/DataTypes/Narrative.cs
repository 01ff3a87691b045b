using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>A resource in words.</summary>
public sealed record Narrative
{
    /// <summary><c>generated</c>, <c>extensions</c>, <c>additional</c> or <c>empty</c>.</summary>
    public string? Status { get; init; }

    /// <summary>XHTML. It comes from outside: make it safe before a browser shows it.</summary>
    public string? Div { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
