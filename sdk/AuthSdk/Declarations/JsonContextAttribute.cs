namespace AuthSdk;

/// <summary>
/// Names the <see cref="System.Text.Json.Serialization.JsonSerializerContext"/> that reads and writes the records of an API interface,
/// so that nothing is found by reflection.
/// </summary>
[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class JsonContextAttribute : Attribute
{
    /// <summary>Names the context.</summary>
    /// <param name="type">A class with a static <c>Default</c> property, as the JSON source generator writes it.</param>
    public JsonContextAttribute(Type type) => Type = type;

    /// <summary>The context.</summary>
    public Type Type { get; }
}
