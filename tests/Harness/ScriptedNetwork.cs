using System.Collections.Concurrent;
using System.Net;
using System.Text;
using AuthSdk.Http;
using AuthSdk.RunScan;

namespace AuthSdk.Harness;

/// <summary>A network for what no emulator serves: token requests get <see cref="TokenResponse"/>, operations get the scripted answer.</summary>
/// <param name="answer">Answers an operation.</param>
internal sealed class ScriptedNetwork(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
{
    /// <summary>The access token of every token response.</summary>
    public const string Token = "t0ken-of-the-scripted-network";

    private readonly ConcurrentQueue<SentOperation> _operations = new();

    private int _tokenRequests;

    public IReadOnlyCollection<SentOperation> Operations => _operations;

    /// <summary>The only operation that was sent.</summary>
    public SentOperation Operation => Assert.Single(_operations);

    public int TokenRequestCount => _tokenRequests;

    /// <summary>The body of every token response.</summary>
    public string TokenResponse { get; init; } = $$"""{"access_token":"{{Token}}","token_type":"Bearer","expires_in":3600}""";

    public static ScriptedNetwork Answering(string body, string mediaType = "application/json", HttpStatusCode status = HttpStatusCode.OK) =>
        new(_ => new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, mediaType) });

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        RunSecrets.Learn(request, body);
        RunSecrets.Learn(TokenResponse);
        if (!IsOperation(request))
        {
            Interlocked.Increment(ref _tokenRequests);
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                RequestMessage = request,
                Content = new StringContent(TokenResponse),
            };
        }

        _operations.Enqueue(new SentOperation(
            $"{request.Method} {request.RequestUri!.PathAndQuery}",
            request.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase),
            body,
            request.Content?.Headers.ContentType?.ToString()));
        var response = answer(request);
        response.RequestMessage = request;
        return response;
    }

    // Of AuthSdk's client, or of Refit's, which says so in an option. A token request is neither.
    private static bool IsOperation(HttpRequestMessage request) =>
        request is OperationRequest || ((IDictionary<string, object?>)request.Options).ContainsKey("Refit.InterfaceType");
}

/// <summary>An operation as it went out.</summary>
/// <param name="Line">Method, path and query, percent-encoded.</param>
/// <param name="Headers">By name, in any letter case.</param>
/// <param name="Body">The body as text.</param>
/// <param name="ContentType">The media type of the body.</param>
internal sealed record SentOperation(string Line, IReadOnlyDictionary<string, string> Headers, string? Body, string? ContentType);
