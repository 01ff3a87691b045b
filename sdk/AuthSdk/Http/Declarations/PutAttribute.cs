namespace AuthSdk.Http;

/// <summary>An operation that is an HTTP PUT request.</summary>
/// <inheritdoc cref="HttpMethodAttribute(string)"/>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class PutAttribute(string path) : HttpMethodAttribute(path);
