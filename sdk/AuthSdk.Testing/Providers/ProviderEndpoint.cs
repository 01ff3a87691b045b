namespace AuthSdk.Testing;

/// <summary>A token or revocation endpoint of the emulator.</summary>
/// <param name="option">The option of the client that holds its URL.</param>
/// <param name="path">The path.</param>
/// <param name="query">The query that belongs to the URL, with its question mark; empty where there is none.</param>
internal sealed class ProviderEndpoint(string option, string path, string query)
{
    public string Option => option;

    public string Path => path;

    public Parameters Query { get; } = Parameters.Parse(query.TrimStart('?'));

    /// <summary>The requests that it takes.</summary>
    public List<(DeclaredFlow Flow, RequestShape Shape)> Requests { get; } = [];

    public Uri UrlAt(Uri address) => new(address.GetLeftPart(UriPartial.Authority) + path + query);
}
