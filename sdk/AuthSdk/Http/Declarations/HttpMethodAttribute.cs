namespace AuthSdk.Http;

/// <summary>The verb and route of an operation.</summary>
/// <param name="path">
/// The route, starting with <c>/</c> or empty, appended to the API's base address. <c>{name}</c> is filled with the parameter of that name.
/// </param>
public abstract class HttpMethodAttribute(string path) : Attribute
{
    /// <summary>The route.</summary>
    public string Path { get; } = path;
}
