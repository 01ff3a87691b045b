namespace AuthSdk.Kmhfr;

/// <summary>A type of facility.</summary>
public sealed record FacilityType : RegistryRecord
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>A short name.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>The subdivision.</summary>
    public string? SubDivision { get; init; }

    /// <summary>The id of the owner type that it belongs to.</summary>
    public string? OwnerType { get; init; }

    /// <summary>That owner type.</summary>
    public string? OwnerTypeName { get; init; }

    /// <summary>The id of the type before it.</summary>
    public string? Preceding { get; init; }

    /// <summary>The id of the type above it.</summary>
    public string? Parent { get; init; }
}
