namespace AuthSdk.Http;

/// <summary>
/// Puts a parameter, or a property of the interface, into <see cref="HttpRequestMessage.Options"/> for the handlers that the request passes. It is not sent.
/// </summary>
/// <param name="key">The key. Default: the name of the parameter or property.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property, Inherited = false)]
public sealed class PropertyAttribute(string key = "") : Attribute
{
    /// <summary>The key; empty for the name of the parameter or property.</summary>
    public string Key { get; } = key;
}
