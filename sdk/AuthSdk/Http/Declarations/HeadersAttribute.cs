namespace AuthSdk.Http;

/// <summary>Headers with constant values, on every operation of an interface or on one operation, which wins.</summary>
/// <param name="headers">Each <c>Name: value</c>. On an operation, a bare <c>Name</c> removes the header that the interface sets.</param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method, Inherited = false)]
public sealed class HeadersAttribute(params string[] headers) : Attribute
{
    /// <summary>The headers.</summary>
    public IReadOnlyList<string> Headers { get; } = headers;
}
