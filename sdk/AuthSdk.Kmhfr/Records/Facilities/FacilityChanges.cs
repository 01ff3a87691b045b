namespace AuthSdk.Kmhfr;

/// <summary>Changes to a facility. On an approved facility they wait for approval.</summary>
public sealed record FacilityChanges : FacilityFields
{
    /// <summary>The name; unique, at most 100 characters.</summary>
    public string? Name { get; init; }

    /// <summary>The id of the type.</summary>
    public string? FacilityType { get; init; }

    /// <summary>Services to add.</summary>
    public IReadOnlyList<ServiceToAdd>? Services { get; init; }

    /// <summary>Contacts to add.</summary>
    public IReadOnlyList<ContactToAdd>? Contacts { get; init; }

    /// <summary>Departments to add.</summary>
    public IReadOnlyList<UnitToAdd>? Units { get; init; }

    /// <summary>Equipment to add.</summary>
    public IReadOnlyList<InfrastructureToAdd>? Infrastructure { get; init; }

    /// <summary>Specialists to add.</summary>
    public IReadOnlyList<SpecialityToAdd>? Specialities { get; init; }
}
