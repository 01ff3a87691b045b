using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>An authorisation (intent <c>plan</c>) or an issue (intent <c>order</c>) of a medicine.</summary>
public sealed record MedicationRequest : Resource
{
    /// <summary>Ids in other systems.</summary>
    public IReadOnlyList<Identifier>? Identifier { get; init; }

    /// <summary>The authorisation that an issue follows.</summary>
    public IReadOnlyList<Reference>? BasedOn { get; init; }

    /// <summary>Such as <c>active</c> or <c>completed</c>.</summary>
    public string? Status { get; init; }

    /// <summary>One of <see cref="MedicationRequestIntents"/>.</summary>
    public string? Intent { get; init; }

    /// <summary>The medicine: <c>#med</c>, one of the contained resources.</summary>
    public Reference? MedicationReference { get; init; }

    /// <summary>The medicine as a concept.</summary>
    public CodeableConcept? MedicationCodeableConcept { get; init; }

    /// <summary>The patient.</summary>
    public Reference? Subject { get; init; }

    /// <summary>The encounter.</summary>
    public Reference? Context { get; init; }

    /// <summary>When it was written; often a date only.</summary>
    public string? AuthoredOn { get; init; }

    /// <summary>Who asked for it: a shape of this FHIR version.</summary>
    public MedicationRequester? Requester { get; init; }

    /// <summary>Who entered it.</summary>
    public Reference? Recorder { get; init; }

    /// <summary>Notes.</summary>
    public IReadOnlyList<Annotation>? Note { get; init; }

    /// <summary>How to take it.</summary>
    public IReadOnlyList<Dosage>? DosageInstruction { get; init; }

    /// <summary>How much to hand out.</summary>
    public DispenseRequest? DispenseRequest { get; init; }

    /// <summary>The protocol that it follows.</summary>
    public IReadOnlyList<Reference>? Definition { get; init; }

    /// <summary>What it was written together with.</summary>
    public Identifier? GroupIdentifier { get; init; }

    /// <summary>Where it is used, such as <c>community</c>.</summary>
    public CodeableConcept? Category { get; init; }

    /// <summary><c>routine</c>, <c>urgent</c>, <c>stat</c> or <c>asap</c>.</summary>
    public string? Priority { get; init; }

    /// <summary>What was known.</summary>
    public IReadOnlyList<Reference>? SupportingInformation { get; init; }

    /// <summary>Why.</summary>
    public IReadOnlyList<CodeableConcept>? ReasonCode { get; init; }

    /// <summary>Why, as a reference.</summary>
    public IReadOnlyList<Reference>? ReasonReference { get; init; }

    /// <summary>Whether something else may be handed out.</summary>
    public MedicationSubstitution? Substitution { get; init; }

    /// <summary>What it replaces.</summary>
    public Reference? PriorPrescription { get; init; }

    /// <summary>What speaks against it.</summary>
    public IReadOnlyList<Reference>? DetectedIssue { get; init; }

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<Reference>? EventHistory { get; init; }

    /// <summary>The medicine, whether contained or a concept.</summary>
    [JsonIgnore]
    public CodeableConcept? Medicine => MedicationCodeableConcept ?? FindContained<Medication>(MedicationReference)?.Code;

    /// <summary>How often it has been issued: part of <see cref="ExtensionUrls.MedicationRepeatInformation"/>.</summary>
    [JsonIgnore]
    public int? RepeatsIssued =>
        Extension.Find(ExtensionUrls.MedicationRepeatInformation)?.Nested.Find("numberOfRepeatPrescriptionsIssued")?.ValueInteger;

    /// <summary>When the authorisation ends, which may be a date only: part of <see cref="ExtensionUrls.MedicationRepeatInformation"/>.</summary>
    [JsonIgnore]
    public string? AuthorisationExpiryDate =>
        Extension.Find(ExtensionUrls.MedicationRepeatInformation)?.Nested.Find("authorisationExpiryDate")?.ValueDateTime;
}
