using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>
/// A field that FHIR itself does not have. Find it by <see cref="Url"/>, never by position, and read whichever value is there.
/// </summary>
public sealed record Extension
{
    /// <summary>What it means: one of <see cref="ExtensionUrls"/>. One url may occur twice.</summary>
    public string? Url { get; init; }

    /// <summary>A text.</summary>
    public string? ValueString { get; init; }

    /// <summary>A whole number.</summary>
    public int? ValueInteger { get; init; }

    /// <summary>A number.</summary>
    public decimal? ValueDecimal { get; init; }

    /// <summary>A code, or in medication statements any text.</summary>
    public string? ValueCode { get; init; }

    /// <summary>A date, perhaps with a time.</summary>
    public string? ValueDateTime { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
