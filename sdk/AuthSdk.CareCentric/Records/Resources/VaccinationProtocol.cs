using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>Which dose of a series a vaccination is.</summary>
public sealed record VaccinationProtocol
{
    /// <summary>The number of the dose in the series.</summary>
    public int? DoseSequence { get; init; }

    /// <summary>The protocol in words.</summary>
    public string? Description { get; init; }

    /// <summary>Who made the protocol.</summary>
    public Reference? Authority { get; init; }

    /// <summary>The name of the series.</summary>
    public string? Series { get; init; }

    /// <summary>How many doses the series has.</summary>
    public int? SeriesDoses { get; init; }

    /// <summary>What it protects from.</summary>
    public IReadOnlyList<CodeableConcept>? TargetDisease { get; init; }

    /// <summary>Whether the dose counts.</summary>
    public CodeableConcept? DoseStatus { get; init; }

    /// <summary>Why it counts, or not.</summary>
    public CodeableConcept? DoseStatusReason { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
