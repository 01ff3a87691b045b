using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>A part of an observation.</summary>
public sealed record ObservationComponent
{
    /// <summary>What was observed.</summary>
    public CodeableConcept? Code { get; init; }

    /// <summary>The result as an amount.</summary>
    public Quantity? ValueQuantity { get; init; }

    /// <summary>The result in words.</summary>
    public string? ValueString { get; init; }

    /// <summary>The result as a concept.</summary>
    public CodeableConcept? ValueCodeableConcept { get; init; }

    /// <summary>The result as a yes or no.</summary>
    public bool? ValueBoolean { get; init; }

    /// <summary>The result as a range.</summary>
    public Range? ValueRange { get; init; }

    /// <summary>The result as a ratio.</summary>
    public Ratio? ValueRatio { get; init; }

    /// <summary>The result as a series.</summary>
    public SampledData? ValueSampledData { get; init; }

    /// <summary>The result as a document.</summary>
    public Attachment? ValueAttachment { get; init; }

    /// <summary>The result as a time of day.</summary>
    public string? ValueTime { get; init; }

    /// <summary>The result as a date, perhaps with a time.</summary>
    public string? ValueDateTime { get; init; }

    /// <summary>The result as a time span.</summary>
    public Period? ValuePeriod { get; init; }

    /// <summary>Why there is no result.</summary>
    public CodeableConcept? DataAbsentReason { get; init; }

    /// <summary>What the result means.</summary>
    public CodeableConcept? Interpretation { get; init; }

    /// <summary>What is usual.</summary>
    public IReadOnlyList<ReferenceRange>? ReferenceRange { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
