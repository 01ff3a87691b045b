namespace AuthSdk.Http;

/// <summary>An operation that is an HTTP GET request.</summary>
/// <inheritdoc cref="HttpMethodAttribute(string)"/>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class GetAttribute(string path) : HttpMethodAttribute(path);
