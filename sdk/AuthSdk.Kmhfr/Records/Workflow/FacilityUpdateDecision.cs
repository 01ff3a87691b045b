namespace AuthSdk.Kmhfr;

/// <summary>Takes over, or drops, changes that wait.</summary>
public sealed record FacilityUpdateDecision
{
    /// <summary><see langword="true"/> takes the changes over.</summary>
    public bool? Approved { get; init; }

    /// <summary><see langword="true"/> drops them.</summary>
    public bool? Cancelled { get; init; }

    /// <summary>Takes the changes over.</summary>
    public static FacilityUpdateDecision Approve { get; } = new() { Approved = true };

    /// <summary>Drops the changes.</summary>
    public static FacilityUpdateDecision Cancel { get; } = new() { Cancelled = true };
}
