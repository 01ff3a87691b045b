namespace AuthSdk.Kmhfr;

/// <summary>An owner of facilities.</summary>
public sealed record Owner : RegistryRecord
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>A description.</summary>
    public string? Description { get; init; }

    /// <summary>The number.</summary>
    public int? Code { get; init; }

    /// <summary>A short name.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>The id of the type.</summary>
    public string? OwnerType { get; init; }

    /// <summary>The type.</summary>
    public string? OwnerTypeName { get; init; }
}
