namespace AuthSdk.Kmhfr;

/// <summary>A service to add to a facility.</summary>
public sealed record ServiceToAdd
{
    /// <summary>The id of the service.</summary>
    public required string Service { get; init; }

    /// <summary>The id of the option, for services that have any.</summary>
    public string? Option { get; init; }
}
