namespace AuthSdk.Generator.Models;

/// <summary>A parameter of an operation.</summary>
internal sealed record OperationParameterModel
{
    /// <summary>The C# name, without an escaping <c>@</c>.</summary>
    public string Name { get; init; } = "";

    /// <summary>The fully qualified type.</summary>
    public string Type { get; init; } = "";

    /// <summary><c>ref</c> and its like with a space behind it; such an operation is faulty, but needs its signature all the same.</summary>
    public string Modifier { get; init; } = "";

    /// <summary>The fully qualified type of a JSON body or part, or of its items, not annotated as a nullable reference: metadata is of the plain type.</summary>
    public string? JsonType { get; init; }

    /// <summary>How it is sent, if it is the body.</summary>
    public BodyModel? Body { get; init; }

    /// <summary>What it becomes, if it is part of a multipart body.</summary>
    public PartKind Part { get; init; }

    /// <summary>The header that it is sent as, be it that alone or another thing as well.</summary>
    public string? HeaderName { get; init; }

    /// <summary>The key under which handlers find it in the request, be it that alone or another thing as well.</summary>
    public string? OptionKey { get; init; }

    /// <summary>The authentication scheme of a credential.</summary>
    public string? Scheme { get; init; }

    /// <summary>The default value as C#, or <see langword="null"/>.</summary>
    public string? Default { get; init; }

    public ParameterRole Role { get; init; }

    /// <summary>The name on the wire: of the query parameter or header.</summary>
    public string WireName { get; init; } = "";

    public ValueShape Shape { get; init; }

    /// <summary>A .NET format string, or <see langword="null"/>.</summary>
    public string? Format { get; init; }

    /// <summary>How it is written into the query or a form; <see langword="null"/> if it is not.</summary>
    public WireItemModel? Wire { get; init; }

    /// <summary>Whether null or blank text would make another address of the route: a list in place of a record.</summary>
    public bool RejectsBlank { get; init; }

    /// <summary>Whether the declaration says that the argument is never null.</summary>
    public bool RejectsNull { get; init; }

    /// <summary>What callers may take the argument for behind the call: <c>NotNull</c>, <c>MaybeNull</c> or <see langword="null"/>.</summary>
    public string? Postcondition { get; init; }

    /// <summary>Whether a call without a value fails before anything is sent.</summary>
    public bool Mandatory { get; init; }
}

/// <summary>What becomes of an argument.</summary>
internal enum ParameterRole
{
    /// <summary>Fills placeholders of the route and is nothing else.</summary>
    Path,
    Query,
    Header,
    Body,
    Cancellation,

    /// <summary>A dictionary of headers.</summary>
    Headers,

    /// <summary>The credential of one call.</summary>
    Authorization,

    /// <summary>For handlers only.</summary>
    Option,

    /// <summary>The address, in place of the route.</summary>
    Link,

    /// <summary>A part of a multipart body.</summary>
    Part,

    /// <summary>Is told how much of the body was sent.</summary>
    Progress,
}

/// <summary>How an argument turns into text.</summary>
internal enum ValueShape
{
    Text,
    Boolean,
    NullableBoolean,

    /// <summary>An <c>IFormattable</c>, formatted with the invariant culture.</summary>
    Formattable,

    /// <summary>A nullable value type that is <c>IFormattable</c>, or a reference type that is.</summary>
    NullableFormattable,

    /// <summary>A sequence of strings or formattable values.</summary>
    Collection,

    /// <summary>A JSON body.</summary>
    Json,

    /// <summary>A <c>CancellationToken</c>.</summary>
    None,
}
