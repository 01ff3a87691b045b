namespace AuthSdk.Http;

/// <summary>An operation: its method and its route. The common methods have attributes of their own.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public class HttpMethodAttribute : Attribute
{
    /// <summary>An operation with any method (RFC 9110 section 9.1).</summary>
    /// <param name="method">The method, such as <c>REPORT</c>.</param>
    /// <param name="path">The route, as in <see cref="HttpMethodAttribute(string)"/>.</param>
    public HttpMethodAttribute(string method, string path)
    {
        Method = method;
        Path = path;
    }

    /// <summary>The verb and route of an operation.</summary>
    /// <param name="path">
    /// The route, starting with <c>/</c> or empty, appended to the API's base address. <c>{name}</c> is filled with the parameter of that name,
    /// <c>{**name}</c> with one whose slashes stay, <c>{parameter.Property}</c> with a property; <c>/{name?}</c> goes when the parameter is
    /// <see langword="null"/>.
    /// </param>
    private protected HttpMethodAttribute(string path) => Path = path;

    /// <summary>The method, where the attribute's own name does not say it.</summary>
    public string? Method { get; }

    /// <summary>The route.</summary>
    public string Path { get; }
}
