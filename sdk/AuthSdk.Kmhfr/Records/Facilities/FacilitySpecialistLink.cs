namespace AuthSdk.Kmhfr;

/// <summary>Specialists of a facility.</summary>
public sealed record FacilitySpecialistLink : RegistryRecord
{
    /// <summary>The id of the facility.</summary>
    public string? Facility { get; init; }

    /// <summary>The id of the speciality.</summary>
    public string? Speciality { get; init; }

    /// <summary>The speciality.</summary>
    public string? SpecialityName { get; init; }

    /// <summary>The chosen option.</summary>
    public string? OptionDisplayValue { get; init; }

    /// <summary>How many there are.</summary>
    public int? Count { get; init; }
}
