using System.Net;
using System.Text;
using AuthSdk.RunScan;

namespace AuthSdk.EndToEnd.Tests.Dialects;

/// <summary>A network that keeps every request and answers token requests with a token and all others with 200.</summary>
internal sealed class RecordingNetwork : HttpMessageHandler
{
    private readonly List<SentRequest> _requests = [];

    public string TokenResponse { get; init; } = """{"access_token":"t0ken","token_type":"Bearer","expires_in":3600}""";

    /// <summary>The answers to token requests in order, where they differ. Then comes <see cref="TokenResponse"/>.</summary>
    public Queue<string> Script { get; } = new();

    public IReadOnlyList<SentRequest> TokenRequests => _requests.Where(request => request.IsTokenRequest).ToList();

    public IReadOnlyList<SentRequest> ApiRequests => _requests.Where(request => !request.IsTokenRequest).ToList();

    /// <summary>The only token request that was sent.</summary>
    public SentRequest TokenRequest => Assert.Single(TokenRequests);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var sent = await SentRequest.ReadAsync(request, cancellationToken);
        _requests.Add(sent);
        var answer = !sent.IsTokenRequest ? "" : Script.TryDequeue(out var scripted) ? scripted : TokenResponse;
        RunSecrets.Learn(answer);
        return new HttpResponseMessage(HttpStatusCode.OK)
        {
            RequestMessage = request,
            Content = new StringContent(answer, Encoding.UTF8, "application/json"),
        };
    }
}

/// <summary>A request as it went out.</summary>
internal sealed record SentRequest(string Method, string Url, string? Authorization, string? Accept, string? ContentType, string? Body)
{
    public bool IsTokenRequest => Url.Contains("token", StringComparison.Ordinal);

    public string Query => Url.Contains('?', StringComparison.Ordinal) ? Url[(Url.IndexOf('?', StringComparison.Ordinal) + 1)..] : "";

    /// <summary>The decoded parameters of a form body, in order.</summary>
    public IReadOnlyList<(string Name, string Value)> Form => (Body ?? "").Split('&')
        .Select(pair => pair.Split('='))
        .Select(pair => (WebUtility.UrlDecode(pair[0]), WebUtility.UrlDecode(pair[1])))
        .ToList();

    public static async Task<SentRequest> ReadAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        RunSecrets.Learn(request, body);
        return new(
            request.Method.Method,
            request.RequestUri!.AbsoluteUri,
            request.Headers.TryGetValues("Authorization", out var authorization) ? Assert.Single(authorization) : null,
            request.Headers.TryGetValues("Accept", out var accept) ? string.Join(", ", accept) : null,
            request.Content?.Headers.ContentType?.ToString(),
            body);
    }
}
