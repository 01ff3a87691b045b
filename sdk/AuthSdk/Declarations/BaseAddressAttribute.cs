namespace AuthSdk;

/// <summary>
/// Declares the address that the routes of an API interface are appended to. <c>{name}</c> in it becomes a required property of the
/// emitted options. Without the attribute, the option <c>BaseAddress</c> is required.
/// </summary>
[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class BaseAddressAttribute : Attribute
{
    /// <summary>Declares the address.</summary>
    /// <param name="url">An absolute URL, or one that starts with <c>{server}</c>.</param>
    public BaseAddressAttribute(string url) => Url = url;

    /// <summary>The URL.</summary>
    public string Url { get; }
}
