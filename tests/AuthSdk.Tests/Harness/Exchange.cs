using System.Net;

namespace AuthSdk.Tests.Harness;

/// <summary>A request as it went out, and what was answered.</summary>
public sealed record Exchange(
    int Number,
    HttpMethod Method,
    Uri Uri,
    string? Body,
    string? ContentType,
    IReadOnlyDictionary<string, string> Headers,
    CancellationToken CancellationToken)
{
    public HttpResponseMessage? Response { get; set; }

    public string? Authorization => Headers.GetValueOrDefault("Authorization");

    /// <summary>The decoded pairs of a form body, in order.</summary>
    public IReadOnlyList<(string Name, string Value)> Form => Decode(Body ?? string.Empty);

    /// <summary>The decoded pairs of the query, in order.</summary>
    public IReadOnlyList<(string Name, string Value)> Query => Decode(Uri.Query.TrimStart('?'));

    private static (string, string)[] Decode(string pairs) =>
        pairs.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .Select(pair => (WebUtility.UrlDecode(pair[0]), WebUtility.UrlDecode(pair[1])))
            .ToArray();
}
