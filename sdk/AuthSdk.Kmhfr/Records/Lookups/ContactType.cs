namespace AuthSdk.Kmhfr;

/// <summary>A kind of contact, such as <c>MOBILE</c>.</summary>
public sealed record ContactType : RegistryRecord
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>A description.</summary>
    public string? Description { get; init; }
}
