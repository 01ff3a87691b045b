namespace AuthSdk.Http;

/// <summary>Controls how a parameter, or a property of one, is written into the query or a form.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property, Inherited = false)]
public sealed class QueryAttribute : Attribute
{
    /// <summary>Marks a query parameter.</summary>
    public QueryAttribute()
    {
    }

    /// <summary>Marks a query parameter with several values.</summary>
    /// <param name="collectionFormat">How they are written.</param>
    public QueryAttribute(CollectionFormat collectionFormat) => CollectionFormat = collectionFormat;

    /// <summary>Marks a query parameter that is made of several.</summary>
    /// <param name="delimiter">What stands between the names of an object and of its property.</param>
    public QueryAttribute(string delimiter) => Delimiter = delimiter;

    /// <summary>Marks a query parameter that is made of several.</summary>
    /// <param name="delimiter">What stands between the names of an object and of its property, and between the prefix and a name.</param>
    /// <param name="prefix">What stands before all names.</param>
    public QueryAttribute(string delimiter, string prefix)
        : this(delimiter) => Prefix = prefix;

    /// <summary>Marks a formatted query parameter.</summary>
    /// <param name="delimiter">What stands between the names of an object and of its property, and between the prefix and a name.</param>
    /// <param name="prefix">What stands before all names.</param>
    /// <param name="format">A .NET format string for the value.</param>
    public QueryAttribute(string delimiter, string prefix, string format)
        : this(delimiter, prefix) => Format = format;

    /// <summary>How several values are written. Default: joined by commas.</summary>
    public CollectionFormat CollectionFormat { get; set; }

    /// <summary>What stands between the names of an object and of its property, and between the prefix and a name. Default: a dot.</summary>
    public string Delimiter { get; } = ".";

    /// <summary>
    /// A .NET format string for the value, applied with the invariant culture. An empty one does what <see cref="TreatAsString"/> does.
    /// </summary>
    public string? Format { get; set; }

    /// <summary>What stands before the names of all properties of an object, or before the name of a property.</summary>
    public string? Prefix { get; }

    /// <summary>Whether a property that is <see langword="null"/> is sent with an empty value. Default: it is not sent.</summary>
    public bool SerializeNull { get; set; }

    /// <summary>Whether an object is sent as the text that its <see cref="object.ToString"/> gives, instead of its properties.</summary>
    public bool TreatAsString { get; set; }
}
