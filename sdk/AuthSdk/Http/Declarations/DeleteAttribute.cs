namespace AuthSdk.Http;

/// <summary>An operation that is an HTTP DELETE request.</summary>
/// <inheritdoc cref="HttpMethodAttribute(string)"/>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class DeleteAttribute(string path) : HttpMethodAttribute(path);
