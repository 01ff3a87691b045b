using System.Net;

namespace AuthSdk.Testing;

/// <summary>A request as an <see cref="Emulator"/> received it.</summary>
public sealed class RecordedRequest
{
    private readonly Parameters _query;
    private readonly Parameters _form;
    private volatile int _status;

    internal RecordedRequest(string method, string rawTarget, IReadOnlyDictionary<string, string> headers, string body)
    {
        Method = method;
        RawTarget = rawTarget;
        Headers = headers;
        Body = body;

        var question = rawTarget.IndexOf('?', StringComparison.Ordinal);
        Path = question < 0 ? rawTarget : rawTarget[..question];
        _query = question < 0 ? Parameters.None : Parameters.Parse(rawTarget[(question + 1)..]);
        MediaType = headers.TryGetValue("Content-Type", out var contentType) ? contentType.Split(';')[0].Trim() : "";
        _form = HasMediaType("application/x-www-form-urlencoded") ? Parameters.Parse(body) : Parameters.None;
    }

    /// <summary>The HTTP method, in upper case.</summary>
    public string Method { get; }

    /// <summary>The path as received, still percent-encoded, without the query.</summary>
    public string Path { get; }

    /// <summary>The request target (RFC 9112 section 3.2) exactly as received: path and query, still percent-encoded.</summary>
    public string RawTarget { get; }

    /// <summary>The headers by name, in any letter case; several fields of one name are joined by a comma and a space.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The body as UTF-8 text; empty when there is none.</summary>
    public string Body { get; }

    /// <summary>The query parameters, decoded, in order, with repetitions.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query => _query.Pairs;

    /// <summary>
    /// The form parameters, decoded, in order, with repetitions; empty unless the body is application/x-www-form-urlencoded.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> Form => _form.Pairs;

    /// <summary>The status of the answer; null while the request is held or being worked on.</summary>
    public HttpStatusCode? Status => _status == 0 ? null : (HttpStatusCode)_status;

    internal string MediaType { get; }

    internal Parameters QueryParameters => _query;

    internal Parameters FormParameters => _form;

    /// <summary>Method, path and status; never the query, headers or body, which carry credentials.</summary>
    /// <returns>For example <c>POST /o/token/ 200</c>.</returns>
    public override string ToString() => Status is { } status ? $"{Method} {Path} {(int)status}" : $"{Method} {Path} (unanswered)";

    internal string? Header(string name) => Headers.TryGetValue(name, out var value) ? value : null;

    internal bool HasMediaType(string mediaType) => MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase);

    internal void Answered(HttpStatusCode status) => _status = (int)status;
}
