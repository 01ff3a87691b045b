namespace AuthSdk.Kmhfr;

/// <summary>A department to add to a facility.</summary>
public sealed record UnitToAdd
{
    /// <summary>The id of the kind of department.</summary>
    public required string Unit { get; init; }
}
