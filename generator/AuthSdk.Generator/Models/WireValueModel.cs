namespace AuthSdk.Generator.Models;

/// <summary>How a value is written into a path, a query or a form: as text, or as several named texts.</summary>
internal sealed record WireValueModel
{
    public WireValueKind Kind { get; init; }

    /// <summary>Whether it can be null: whatever is no plain value type, since annotations do not bind at run time.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether it is a value type that can be null.</summary>
    public bool IsNullableStruct { get; init; }

    /// <summary>A .NET format string, or <see langword="null"/>.</summary>
    public string? Format { get; init; }

    /// <summary>Whether a boolean is written as JSON writes it.</summary>
    public bool IsLowerCase { get; init; }

    public WireEnumModel? Enum { get; init; }

    /// <summary>The member of <c>CollectionFormat</c>, for collections.</summary>
    public string? CollectionFormat { get; init; }

    /// <summary>What a collection holds, or the values of a dictionary.</summary>
    public WireValueModel? Element { get; init; }

    /// <summary>The keys of a dictionary.</summary>
    public WireValueModel? Key { get; init; }

    /// <summary>What is sent of an object, in order.</summary>
    public EquatableArray<WirePropertyModel> Properties { get; init; }
}

/// <summary>The kinds of values that are written in different ways.</summary>
internal enum WireValueKind
{
    Text,
    Boolean,
    Address,
    Enum,

    /// <summary>An <c>IFormattable</c>, formatted with the invariant culture.</summary>
    Formattable,

    /// <summary>Whatever its <c>ToString</c> says.</summary>
    Printed,

    /// <summary>A <c>SecretString</c>, which only a form may carry.</summary>
    Secret,
    Collection,
    Dictionary,
    Object,
}

/// <summary>A property of an object that is sent property by property.</summary>
internal sealed record WirePropertyModel
{
    /// <summary>The C# name, without an escaping <c>@</c>.</summary>
    public string Property { get; init; } = "";

    /// <summary>
    /// The name on the wire within the object, with the property's own prefix, not escaped. A dictionary without a name has its entries
    /// beside the other properties.
    /// </summary>
    public string Name { get; init; } = "";

    public WireValueModel Value { get; init; } = new();

    /// <summary>Whether null is sent as an empty value.</summary>
    public bool SendsNull { get; init; }
}

/// <summary>A parameter that goes into the query, or the body as a form.</summary>
internal sealed record WireItemModel
{
    public WireValueModel Value { get; init; } = new();

    /// <summary>What stands before the names of all properties or keys, not escaped.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>What stands between the names of an object and of its property.</summary>
    public string Delimiter { get; init; } = ".";

    /// <summary>Whether the value is a name without a value.</summary>
    public bool IsFlag { get; init; }

    /// <summary>Whether the value is percent-encoded already.</summary>
    public bool IsEncoded { get; init; }

    /// <summary>The fully qualified class that writes the value in place of the generator, or <see langword="null"/>.</summary>
    public string? Converter { get; init; }
}
