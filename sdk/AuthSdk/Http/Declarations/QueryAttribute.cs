namespace AuthSdk.Http;

/// <summary>Controls how a parameter is written into the query string.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class QueryAttribute : Attribute
{
    /// <summary>Marks a query parameter.</summary>
    public QueryAttribute()
    {
    }

    /// <summary>Marks a query parameter with several values.</summary>
    /// <param name="collectionFormat">How they are written.</param>
    public QueryAttribute(CollectionFormat collectionFormat) => CollectionFormat = collectionFormat;

    /// <summary>How several values are written. Default: joined by commas.</summary>
    public CollectionFormat CollectionFormat { get; set; }

    /// <summary>A .NET format string for the value, applied with the invariant culture.</summary>
    public string? Format { get; set; }
}
