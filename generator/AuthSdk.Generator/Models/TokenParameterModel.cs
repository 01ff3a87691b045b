namespace AuthSdk.Generator.Models;

/// <summary>A parameter of a token request.</summary>
internal sealed record TokenParameterModel
{
    /// <summary>The name on the wire.</summary>
    public string WireName { get; init; } = "";

    /// <summary>The property of the emitted request record; unused for constants.</summary>
    public string Property { get; init; } = "";

    public TokenParameterKind Kind { get; init; }

    /// <summary>The constant value, or <see langword="null"/>.</summary>
    public string? Constant { get; init; }

    /// <summary>The constant values of a list, which is then no property of the request record.</summary>
    public EquatableArray<string> ConstantList { get; init; }

    /// <summary>The option that holds the value, or <see langword="null"/> for one that is given per call.</summary>
    public string? Option { get; init; }

    public bool Required { get; init; }

    /// <summary>The property that is set exactly when this one is, or <see langword="null"/>.</summary>
    public string? TogetherWith { get; init; }

    /// <summary>Whether the client authentication sends it rather than the parameter list.</summary>
    public bool IsCredential { get; init; }

    /// <summary>What the emitted documentation says of it.</summary>
    public string Summary { get; init; } = "";

    public bool IsConstant => Constant is not null || ConstantList.Count > 0;
}

/// <summary>The shape of a parameter's value.</summary>
internal enum TokenParameterKind
{
    Text,
    Secret,
    Scopes,
    Resources,
}
