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
}
