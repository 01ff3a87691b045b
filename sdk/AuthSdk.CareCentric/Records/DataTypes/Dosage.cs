using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>How a medicine is taken.</summary>
public sealed record Dosage
{
    /// <summary>In words.</summary>
    public string? Text { get; init; }

    /// <summary>In words for the patient.</summary>
    public string? PatientInstruction { get; init; }

    /// <summary>Whether it is taken when needed.</summary>
    public bool? AsNeededBoolean { get; init; }

    /// <summary>Where it enters the body.</summary>
    public CodeableConcept? Route { get; init; }

    /// <summary>How much at a time.</summary>
    public Quantity? DoseQuantity { get; init; }

    /// <summary>The order of several.</summary>
    public int? Sequence { get; init; }

    /// <summary>What else to heed.</summary>
    public IReadOnlyList<CodeableConcept>? AdditionalInstruction { get; init; }

    /// <summary>When it is taken.</summary>
    public Timing? Timing { get; init; }

    /// <summary>What must be the case for it to be taken.</summary>
    public CodeableConcept? AsNeededCodeableConcept { get; init; }

    /// <summary>Where on the body.</summary>
    public CodeableConcept? Site { get; init; }

    /// <summary>How it is given.</summary>
    public CodeableConcept? Method { get; init; }

    /// <summary>How much at a time, from and to.</summary>
    public Range? DoseRange { get; init; }

    /// <summary>The most in a time.</summary>
    public Ratio? MaxDosePerPeriod { get; init; }

    /// <summary>The most at a time.</summary>
    public Quantity? MaxDosePerAdministration { get; init; }

    /// <summary>The most ever.</summary>
    public Quantity? MaxDosePerLifetime { get; init; }

    /// <summary>How much in a time.</summary>
    public Ratio? RateRatio { get; init; }

    /// <summary>How much in a time, from and to.</summary>
    public Range? RateRange { get; init; }

    /// <summary>How much in a time, as one amount.</summary>
    public Quantity? RateQuantity { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
