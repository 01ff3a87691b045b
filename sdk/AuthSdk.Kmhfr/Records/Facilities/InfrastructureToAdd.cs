namespace AuthSdk.Kmhfr;

/// <summary>Equipment to add to a facility.</summary>
public sealed record InfrastructureToAdd
{
    /// <summary>The id of the kind of equipment.</summary>
    public required string Infrastructure { get; init; }

    /// <summary>How many there are.</summary>
    public int Count { get; init; }
}
