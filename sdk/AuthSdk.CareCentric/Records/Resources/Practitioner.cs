namespace AuthSdk.CareCentric;

/// <summary>Somebody who cares for patients; contained in patients, as <c>#gp</c>.</summary>
public sealed record Practitioner : Resource
{
    /// <summary>Ids, such as one of <see cref="IdentifierSystems.PractitionerNumber"/>.</summary>
    public IReadOnlyList<Identifier>? Identifier { get; init; }

    /// <summary>Whether the record is in use.</summary>
    public bool? Active { get; init; }

    /// <summary>Names.</summary>
    public IReadOnlyList<HumanName>? Name { get; init; }

    /// <summary>Telephone numbers and the like.</summary>
    public IReadOnlyList<ContactPoint>? Telecom { get; init; }

    /// <summary>Addresses.</summary>
    public IReadOnlyList<Address>? Address { get; init; }

    /// <summary>One of <see cref="Genders"/>.</summary>
    public string? Gender { get; init; }

    /// <summary>The date of birth, which may be partial.</summary>
    public string? BirthDate { get; init; }
}
