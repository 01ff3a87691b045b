using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>A field that FHIR itself does not have. Find it by <see cref="Url"/>; it has one value or extensions of its own.</summary>
public sealed record Extension
{
    /// <summary>What it means.</summary>
    public string? Url { get; init; }

    /// <summary>Extensions of its own.</summary>
    [JsonPropertyName("extension")]
    public IReadOnlyList<Extension>? Nested { get; init; }

    /// <summary>A text.</summary>
    public string? ValueString { get; init; }

    /// <summary>A yes or no.</summary>
    public bool? ValueBoolean { get; init; }

    /// <summary>A whole number.</summary>
    public int? ValueInteger { get; init; }

    /// <summary>A code.</summary>
    public string? ValueCode { get; init; }

    /// <summary>A date, perhaps with a time.</summary>
    public string? ValueDateTime { get; init; }

    /// <summary>A concept.</summary>
    public CodeableConcept? ValueCodeableConcept { get; init; }

    /// <summary>A day, month or year.</summary>
    public string? ValueDate { get; init; }

    /// <summary>A time.</summary>
    public string? ValueInstant { get; init; }

    /// <summary>A number.</summary>
    public decimal? ValueDecimal { get; init; }

    /// <summary>An address.</summary>
    public string? ValueUri { get; init; }

    /// <summary>A code with its system.</summary>
    public Coding? ValueCoding { get; init; }

    /// <summary>An amount.</summary>
    public Quantity? ValueQuantity { get; init; }

    /// <summary>A time span.</summary>
    public Period? ValuePeriod { get; init; }

    /// <summary>A reference.</summary>
    public Reference? ValueReference { get; init; }

    /// <summary>An identifier.</summary>
    public Identifier? ValueIdentifier { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
