namespace AuthSdk.Http;

/// <summary>An operation that is an HTTP OPTIONS request.</summary>
/// <inheritdoc cref="HttpMethodAttribute(string)"/>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class OptionsAttribute(string path) : HttpMethodAttribute(path);
