using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>A vaccination, given or not.</summary>
/// <remarks>
/// In development and hidden in the documentation. The fields are those of FHIR STU3; where the published sample contradicts it, both are read.
/// </remarks>
public sealed record Immunization : Resource
{
    /// <summary>Ids in other systems.</summary>
    public IReadOnlyList<Identifier>? Identifier { get; init; }

    /// <summary><c>completed</c> or <c>entered-in-error</c>.</summary>
    public string? Status { get; init; }

    /// <summary>Whether it was not given after all: a field of this FHIR version. The published sample has text here.</summary>
    public BooleanOrText? NotGiven { get; init; }

    /// <summary>The vaccine.</summary>
    public CodeableConcept? VaccineCode { get; init; }

    /// <summary>The patient: <c>patient</c> here, <c>subject</c> in other resources.</summary>
    public Reference? Patient { get; init; }

    /// <summary>The encounter.</summary>
    public Reference? Encounter { get; init; }

    /// <summary>When it was given, which may be a date only.</summary>
    public string? Date { get; init; }

    /// <summary>Whether whoever gave it said so. The published sample has text here.</summary>
    public BooleanOrText? PrimarySource { get; init; }

    /// <summary>Who else said so.</summary>
    public CodeableConcept? ReportOrigin { get; init; }

    /// <summary>Where it was given.</summary>
    public Reference? Location { get; init; }

    /// <summary>Who made the vaccine.</summary>
    public Reference? Manufacturer { get; init; }

    /// <summary>The batch.</summary>
    public string? LotNumber { get; init; }

    /// <summary>Until when the vaccine was good.</summary>
    public string? ExpirationDate { get; init; }

    /// <summary>Where on the body: one in FHIR, a list in the published sample.</summary>
    [JsonConverter(typeof(OneOrManyConverter<CodeableConcept>))]
    public OneOrMany<CodeableConcept>? Site { get; init; }

    /// <summary>How it got into the body: one in FHIR, a list in the published sample.</summary>
    [JsonConverter(typeof(OneOrManyConverter<CodeableConcept>))]
    public OneOrMany<CodeableConcept>? Route { get; init; }

    /// <summary>How much was given.</summary>
    public Quantity? DoseQuantity { get; init; }

    /// <summary>Who gave it: a list in FHIR, one in the published sample.</summary>
    [JsonConverter(typeof(OneOrManyConverter<ImmunizationPractitioner>))]
    public OneOrMany<ImmunizationPractitioner>? Practitioner { get; init; }

    /// <summary>Notes.</summary>
    public IReadOnlyList<Annotation>? Note { get; init; }

    /// <summary>Why it was given, or not.</summary>
    public ImmunizationExplanation? Explanation { get; init; }

    /// <summary>Reactions.</summary>
    public IReadOnlyList<ImmunizationReaction>? Reaction { get; init; }

    /// <summary>Which dose of which series it is.</summary>
    public IReadOnlyList<VaccinationProtocol>? VaccinationProtocol { get; init; }
}
