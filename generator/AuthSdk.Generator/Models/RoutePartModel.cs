namespace AuthSdk.Generator.Models;

/// <summary>A piece of a route: literal text, or the value that stands there.</summary>
internal sealed record RoutePartModel
{
    public string Text { get; init; } = "";

    /// <summary>The parameter that holds the value, or <see langword="null"/> for literal text.</summary>
    public string? Parameter { get; init; }

    /// <summary>The way from the parameter to the property whose value it is.</summary>
    public EquatableArray<RouteLinkModel> Links { get; init; }

    public WireValueModel? Value { get; init; }

    public RoutePartKind Kind { get; init; }

    /// <summary>Whether the value is escaped by the caller; for a <see cref="RoutePartKind.Optional"/> part nothing else says so.</summary>
    public bool IsEncoded { get; init; }

    /// <summary>Whether the value of a property must not be null or blank; see <see cref="OperationParameterModel.RejectsBlank"/>.</summary>
    public bool RejectsBlank { get; init; }
}

/// <summary>How a value stands in a route.</summary>
internal enum RoutePartKind
{
    /// <summary>Escaped.</summary>
    Value,

    /// <summary>Escaped, but for its slashes.</summary>
    Segments,

    /// <summary>As it is.</summary>
    Encoded,

    /// <summary>A segment that is left out, with the slash before it, when the value is null.</summary>
    Optional,
}

/// <summary>A property on the way to a value.</summary>
internal sealed record RouteLinkModel
{
    public string Property { get; init; } = "";

    /// <summary>Whether what it is a property of can be null.</summary>
    public bool IsConditional { get; init; }
}
