namespace AuthSdk.Kmhfr;

/// <summary>Equipment of a facility, as the detail shows it.</summary>
public sealed record FacilityInfrastructureLink : RegistryRecord
{
    /// <summary>The id of the facility.</summary>
    public string? Facility { get; init; }

    /// <summary>The id of the kind of equipment.</summary>
    public string? Infrastructure { get; init; }

    /// <summary>The kind of equipment.</summary>
    public string? InfrastructureName { get; init; }

    /// <summary>The chosen option.</summary>
    public string? OptionDisplayValue { get; init; }

    /// <summary>How many there are.</summary>
    public int? Count { get; init; }

    /// <summary>Whether it is there at all.</summary>
    public bool? Present { get; init; }
}
