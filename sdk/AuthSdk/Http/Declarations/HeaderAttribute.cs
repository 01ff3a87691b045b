namespace AuthSdk.Http;

/// <summary>Sends a parameter as a request header. <see langword="null"/> sends no such header.</summary>
/// <param name="name">The name of the header.</param>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class HeaderAttribute(string name) : Attribute
{
    /// <summary>The name of the header.</summary>
    public string Name { get; } = name;
}
