namespace AuthSdk.Kmhfr;

/// <summary>A number or address at which somebody can be reached.</summary>
public sealed record ContactRecord : RegistryRecord
{
    /// <summary>The number or address.</summary>
    public string? Contact { get; init; }

    /// <summary>The id of the kind of contact.</summary>
    public string? ContactType { get; init; }

    /// <summary>The kind of contact.</summary>
    public string? ContactTypeName { get; init; }
}
