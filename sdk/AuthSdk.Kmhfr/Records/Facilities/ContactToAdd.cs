namespace AuthSdk.Kmhfr;

/// <summary>A contact to add to a facility.</summary>
public sealed record ContactToAdd
{
    /// <summary>The number or address.</summary>
    public required string Contact { get; init; }

    /// <summary>The id of the kind of contact.</summary>
    public required string ContactType { get; init; }
}
