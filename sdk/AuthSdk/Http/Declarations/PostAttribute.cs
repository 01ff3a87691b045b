namespace AuthSdk.Http;

/// <summary>An operation that is an HTTP POST request.</summary>
/// <inheritdoc cref="HttpMethodAttribute(string)"/>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class PostAttribute(string path) : HttpMethodAttribute(path);
