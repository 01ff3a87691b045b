namespace AuthSdk.Kmhfr;

/// <summary>
/// Changes to an approved facility that wait for a decision. What changes is in <see cref="RegistryRecord.AdditionalData"/>.
/// </summary>
public sealed record FacilityUpdate : RegistryRecord
{
    /// <summary>The id of the facility.</summary>
    public string? Facility { get; init; }

    /// <summary>Whether the changes were taken over.</summary>
    public bool? Approved { get; init; }

    /// <summary>Whether they were dropped.</summary>
    public bool? Cancelled { get; init; }
}
