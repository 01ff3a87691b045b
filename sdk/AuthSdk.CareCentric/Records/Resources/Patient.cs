using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>A person whose record is shared.</summary>
public sealed record Patient : Resource
{
    /// <summary>The NHS number and local numbers, which may contain spaces.</summary>
    public IReadOnlyList<Identifier>? Identifier { get; init; }

    /// <summary>Whether the record is in use.</summary>
    public bool? Active { get; init; }

    /// <summary>Names.</summary>
    public IReadOnlyList<HumanName>? Name { get; init; }

    /// <summary>Telephone numbers and the like.</summary>
    public IReadOnlyList<ContactPoint>? Telecom { get; init; }

    /// <summary><c>male</c>, <c>female</c>, <c>other</c> or <c>unknown</c>.</summary>
    public string? Gender { get; init; }

    /// <summary>The date of birth, which may be partial.</summary>
    public string? BirthDate { get; init; }

    /// <summary>Whether the person has died.</summary>
    public bool? DeceasedBoolean { get; init; }

    /// <summary>When the person died.</summary>
    public string? DeceasedDateTime { get; init; }

    /// <summary>Addresses.</summary>
    public IReadOnlyList<Address>? Address { get; init; }

    /// <summary>The marital status.</summary>
    public CodeableConcept? MaritalStatus { get; init; }

    /// <summary>The practitioner, often one of the contained resources.</summary>
    public IReadOnlyList<Reference>? GeneralPractitioner { get; init; }

    /// <summary>Who keeps the record.</summary>
    public Reference? ManagingOrganization { get; init; }

    /// <summary>Linked and merged records.</summary>
    public IReadOnlyList<PatientLink>? Link { get; init; }

    /// <summary>Whether it was a multiple birth.</summary>
    public bool? MultipleBirthBoolean { get; init; }

    /// <summary>The position in a multiple birth.</summary>
    public int? MultipleBirthInteger { get; init; }

    /// <summary>Pictures.</summary>
    public IReadOnlyList<Attachment>? Photo { get; init; }

    /// <summary>Whom to turn to.</summary>
    public IReadOnlyList<PatientContact>? Contact { get; init; }

    /// <summary>Languages.</summary>
    public IReadOnlyList<PatientCommunication>? Communication { get; init; }

    /// <summary>The first NHS number.</summary>
    [JsonIgnore]
    public string? NhsNumber => Identifier?.FirstOrDefault(identifier => identifier.System == IdentifierSystems.NhsNumber)?.Value;

    /// <summary>The language that the NHS should use: part of <see cref="ExtensionUrls.NhsCommunication"/>.</summary>
    [JsonIgnore]
    public CodeableConcept? PreferredLanguage => Extension.Find(ExtensionUrls.NhsCommunication)?.Nested.Find("language")?.ValueCodeableConcept;

    /// <summary>Whether an interpreter is needed: part of <see cref="ExtensionUrls.NhsCommunication"/>.</summary>
    [JsonIgnore]
    public bool? InterpreterRequired => Extension.Find(ExtensionUrls.NhsCommunication)?.Nested.Find("interpreterRequired")?.ValueBoolean;
}
