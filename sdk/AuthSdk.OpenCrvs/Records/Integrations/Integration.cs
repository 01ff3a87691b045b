using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>A client of the server.</summary>
public sealed record Integration
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Its scopes. Never split one: they contain <c>=</c>, <c>&amp;</c> and commas.</summary>
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>Whether it may be used. The values are not documented.</summary>
    public string? Status { get; init; }

    /// <summary>When it was created. The format is not documented, so it is the JSON itself.</summary>
    public JsonElement? CreatedAt { get; init; }

    /// <summary>Who created it. The format is not documented, so it is the JSON itself.</summary>
    public JsonElement? CreatedBy { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
