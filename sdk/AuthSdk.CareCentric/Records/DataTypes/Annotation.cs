using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>A note.</summary>
public sealed record Annotation
{
    /// <summary>Who wrote it.</summary>
    public string? AuthorString { get; init; }

    /// <summary>When it was written.</summary>
    public string? Time { get; init; }

    /// <summary>The note.</summary>
    public string? Text { get; init; }

    /// <summary>Who wrote it, as a reference.</summary>
    public Reference? AuthorReference { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
