namespace AuthSdk.Generator.Models;

/// <summary>What the declaration of an operation says about its request as a whole.</summary>
internal sealed record MessageModel
{
    public bool IsMultipart { get; init; }

    /// <summary>What the boundary of a multipart body begins with.</summary>
    public string Boundary { get; init; } = "";

    /// <summary>The time-out; zero for none.</summary>
    public int TimeoutMilliseconds { get; init; }

    /// <summary>Whether the request carries neither a token nor a secret of the API, so that a link may lead it anywhere.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Properties of the interface whose values handlers find in the request.</summary>
    public EquatableArray<PropertyModel> Properties { get; init; }
}

/// <summary>A property of the interface.</summary>
internal sealed record PropertyModel
{
    public string Name { get; init; } = "";

    /// <summary>The fully qualified type.</summary>
    public string Type { get; init; } = "";

    /// <summary>The key under which handlers find its value.</summary>
    public string Key { get; init; } = "";

    /// <summary>What the compiler has to be told of a reference that starts out as null.</summary>
    public bool NeedsValue { get; init; }
}
