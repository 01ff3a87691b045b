using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>An answer. It has one value.</summary>
public sealed record QuestionnaireResponseAnswer
{
    /// <summary>A yes or no.</summary>
    public BooleanOrText? ValueBoolean { get; init; }

    /// <summary>A number.</summary>
    public decimal? ValueDecimal { get; init; }

    /// <summary>A whole number.</summary>
    public int? ValueInteger { get; init; }

    /// <summary>A day, month or year.</summary>
    public string? ValueDate { get; init; }

    /// <summary>A date, perhaps with a time.</summary>
    public string? ValueDateTime { get; init; }

    /// <summary>A time of day. <see cref="TimeOfDay"/> has it however it is spelt.</summary>
    public string? ValueTime { get; init; }

    /// <summary>A time of day, as the published sample spells <see cref="ValueTime"/>.</summary>
    public string? Time { get; init; }

    /// <summary>A text.</summary>
    public string? ValueString { get; init; }

    /// <summary>An address.</summary>
    public string? ValueUri { get; init; }

    /// <summary>A document.</summary>
    public Attachment? ValueAttachment { get; init; }

    /// <summary>A choice.</summary>
    public Coding? ValueCoding { get; init; }

    /// <summary>An amount.</summary>
    public Quantity? ValueQuantity { get; init; }

    /// <summary>A reference.</summary>
    public Reference? ValueReference { get; init; }

    /// <summary>Questions that follow from the answer.</summary>
    public IReadOnlyList<QuestionnaireResponseItem>? Item { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }

    /// <summary>A time of day, <c>valueTime</c> in FHIR and <c>time</c> in the published sample.</summary>
    [JsonIgnore]
    public string? TimeOfDay => ValueTime ?? Time;
}
