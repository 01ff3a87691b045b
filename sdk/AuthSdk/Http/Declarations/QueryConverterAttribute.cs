namespace AuthSdk.Http;

/// <summary>Leaves it to a class of yours to write a parameter into the query.</summary>
/// <param name="converter">The class, an <see cref="IQueryConverter{T}"/> for the type of the parameter.</param>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class QueryConverterAttribute(Type converter) : Attribute
{
    /// <summary>The class.</summary>
    public Type Converter { get; } = converter;
}
