namespace AuthSdk.Http;

/// <summary>An operation that is an HTTP PATCH request.</summary>
/// <inheritdoc cref="HttpMethodAttribute(string)"/>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class PatchAttribute(string path) : HttpMethodAttribute(path);
