namespace AuthSdk;

/// <summary>
/// Declares one of the servers that an API runs on, such as production and sandbox; OpenAPI's <c>servers</c>. The URLs of the
/// interface refer to it as <c>{server}</c>, and the emitted options choose one. The first one declared is the default.
/// </summary>
[AttributeUsage(AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class ServerAttribute : Attribute
{
    /// <summary>Declares a server.</summary>
    /// <param name="name">An identifier in Pascal case, such as <c>Production</c>.</param>
    /// <param name="url">Its absolute URL, without a trailing slash.</param>
    public ServerAttribute(string name, string url)
    {
        Name = name;
        Url = url;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The URL.</summary>
    public string Url { get; }
}
