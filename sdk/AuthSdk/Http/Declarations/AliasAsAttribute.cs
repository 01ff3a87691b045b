namespace AuthSdk.Http;

/// <summary>The name of a parameter on the wire, where it differs from the C# name.</summary>
/// <param name="name">The name on the wire.</param>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class AliasAsAttribute(string name) : Attribute
{
    /// <summary>The name on the wire.</summary>
    public string Name { get; } = name;
}
