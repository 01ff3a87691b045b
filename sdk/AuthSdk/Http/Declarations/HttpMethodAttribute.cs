namespace AuthSdk.Http;

/// <summary>The verb and route of an operation.</summary>
/// <param name="path">
/// The route, starting with <c>/</c> or empty, appended to the API's base address. <c>{name}</c> is filled with the parameter of that name,
/// <c>{**name}</c> with one whose slashes stay, <c>{parameter.Property}</c> with a property; <c>/{name?}</c> goes when the parameter is
/// <see langword="null"/>.
/// </param>
public abstract class HttpMethodAttribute(string path) : Attribute
{
    /// <summary>The route.</summary>
    public string Path { get; } = path;
}
