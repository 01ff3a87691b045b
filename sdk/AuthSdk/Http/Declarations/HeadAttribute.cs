namespace AuthSdk.Http;

/// <summary>An operation that is an HTTP HEAD request.</summary>
/// <inheritdoc cref="HttpMethodAttribute(string)"/>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class HeadAttribute(string path) : HttpMethodAttribute(path);
