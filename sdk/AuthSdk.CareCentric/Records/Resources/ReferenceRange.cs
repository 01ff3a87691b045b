using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>What result is usual.</summary>
public sealed record ReferenceRange
{
    /// <summary>The lower end.</summary>
    public Quantity? Low { get; init; }

    /// <summary>The upper end.</summary>
    public Quantity? High { get; init; }

    /// <summary>In words.</summary>
    public string? Text { get; init; }

    /// <summary>What it is about, such as normal or therapeutic.</summary>
    public CodeableConcept? Type { get; init; }

    /// <summary>For whom.</summary>
    public IReadOnlyList<CodeableConcept>? AppliesTo { get; init; }

    /// <summary>At what age.</summary>
    public Range? Age { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
