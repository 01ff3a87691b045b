namespace AuthSdk.Kmhfr;

/// <summary>A contact of a facility, as a record of its own.</summary>
public sealed record FacilityContactLink : RegistryRecord
{
    /// <summary>The id of the facility.</summary>
    public string? Facility { get; init; }

    /// <summary>The id of the contact.</summary>
    public string? Contact { get; init; }
}
