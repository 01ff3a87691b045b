using System.Text.Json;

namespace AuthSdk.RealServers.Tests.Harness;

/// <summary>The requests that a server saw, from a file that it writes.</summary>
public sealed class RequestLog
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private readonly string _file;
    private readonly int _skip;

    internal RequestLog(string file, int skip = 0)
    {
        _file = file;
        _skip = skip;
    }

    /// <summary>All requests, in the order of their answers.</summary>
    public IReadOnlyList<LoggedRequest> Requests => [.. ReadLines().Skip(_skip).Select(line => JsonSerializer.Deserialize<LoggedRequest>(line, Json)!)];

    /// <summary>The requests with a grant type.</summary>
    public IReadOnlyList<LoggedRequest> TokenRequests => [.. Requests.Where(request => request.GrantType is not null)];

    /// <summary>What a test mostly wants to know: the grant types of all token requests, and what came of them where that is not success.</summary>
    public IReadOnlyList<string> Grants =>
        [.. TokenRequests.Select(request => request.Status is null or 200 ? request.GrantType! : $"{request.GrantType} {request.Status}")];

    /// <summary>The requests to the API.</summary>
    public IReadOnlyList<LoggedRequest> ApiRequests => [.. Requests.Where(request => request.Method == "GET")];

    /// <summary>The requests from now on.</summary>
    public RequestLog FromHere() => new(_file, ReadLines().Count);

    private List<string> ReadLines()
    {
        using var stream = new FileStream(_file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);

        // What follows the last line break is a line in the making.
        return [.. reader.ReadToEnd().Split('\n')[..^1]];
    }
}

/// <summary>One request as a server saw it. A member that the server does not log is <see langword="null"/>.</summary>
public sealed record LoggedRequest
{
    public required string Method { get; init; }

    public required string Path { get; init; }

    public int? Status { get; init; }

    /// <summary>The scheme of the <c>Authorization</c> header.</summary>
    public string? Auth { get; init; }

    public string? ContentType { get; init; }

    public string? GrantType { get; init; }

    public string? Error { get; init; }

    /// <summary>What the proxy did to it.</summary>
    public string? Fault { get; init; }
}
