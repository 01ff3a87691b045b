namespace AuthSdk.Generator.Models;

/// <summary>How the values of an enum are written.</summary>
internal sealed record WireEnumModel
{
    /// <summary>The fully qualified type.</summary>
    public string Type { get; init; } = "";

    /// <summary>The keyword of the underlying type.</summary>
    public string Underlying { get; init; } = "";

    /// <summary>Whether values may be combinations of members.</summary>
    public bool IsFlags { get; init; }

    /// <summary>Whether members without a text of their own are written as numbers.</summary>
    public bool IsNumeric { get; init; }

    /// <summary>The members, one for each value, in ascending order of their values as unsigned numbers.</summary>
    public EquatableArray<WireEnumMemberModel> Members { get; init; }
}

/// <summary>A member of an enum.</summary>
internal sealed record WireEnumMemberModel
{
    public string Name { get; init; } = "";

    /// <summary>Its text on the wire, if it is declared to have another one than its name.</summary>
    public string? Text { get; init; }

    /// <summary>Its value, as its 64 bits.</summary>
    public ulong Value { get; init; }

    /// <summary>Whether naming it draws a warning.</summary>
    public bool IsObsolete { get; init; }
}
