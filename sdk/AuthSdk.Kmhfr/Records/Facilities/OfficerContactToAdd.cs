namespace AuthSdk.Kmhfr;

/// <summary>A way to reach the officer in charge, to send with a facility.</summary>
public sealed record OfficerContactToAdd
{
    /// <summary>The id of the kind of contact.</summary>
    public required string Type { get; init; }

    /// <summary>The number or address.</summary>
    public required string Contact { get; init; }
}
