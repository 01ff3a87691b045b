using System.Net;
using System.Text;
using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Conformance;

/// <summary>A network that reads bodies as a connection does, without holding them in memory first, and keeps what it saw.</summary>
internal sealed class MessageNetwork : HttpMessageHandler
{
    private int _tokens;

    /// <summary>How many of the first messages are answered with 401.</summary>
    public int Rejections { get; init; }

    /// <summary>Waited for before each answer.</summary>
    public TaskCompletionSource? Hold { get; init; }

    public List<SentMessage> Messages { get; } = [];

    /// <summary>The only message that was sent.</summary>
    public SentMessage Message => Assert.Single(Messages);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request is not OperationRequest)
        {
            return Json($$"""{"access_token":"token-{{++_tokens}}","token_type":"Bearer","expires_in":3600}""");
        }

        var body = new MemoryStream();
        var length = request.Content?.Headers.ContentLength;
        if (request.Content is { } content)
        {
            await content.CopyToAsync(body, cancellationToken);
        }

        Messages.Add(new SentMessage(
            $"{request.Method} {request.RequestUri!.AbsoluteUri}",
            Headers(request),
            request.Content is null ? null : body.ToArray(),
            length,
            request.Options.ToDictionary(option => option.Key, option => option.Value)));
        if (Hold is not null)
        {
            await Hold.Task.WaitAsync(cancellationToken);
        }

        var answer = Json("{}");
        answer.StatusCode = Messages.Count <= Rejections ? HttpStatusCode.Unauthorized : HttpStatusCode.OK;
        answer.RequestMessage = request;
        return answer;
    }

    private static Dictionary<string, string> Headers(HttpRequestMessage request) => request.Headers.NonValidated
        .Concat(request.Content?.Headers.NonValidated.AsEnumerable() ?? [])
        .ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);

    private static HttpResponseMessage Json(string body) => new() { Content = new StringContent(body, Encoding.UTF8, "application/json") };
}

/// <summary>A message as a connection would carry it.</summary>
/// <param name="Line">Method and address.</param>
/// <param name="Headers">Those of the request and of its body.</param>
/// <param name="Bytes">The body.</param>
/// <param name="Length">The length that was known before the body was written.</param>
/// <param name="Options">What handlers find in the request.</param>
internal sealed record SentMessage(
    string Line, IReadOnlyDictionary<string, string> Headers, byte[]? Bytes, long? Length, IReadOnlyDictionary<string, object?> Options)
{
    public string? Body => Bytes is null ? null : Encoding.UTF8.GetString(Bytes);

    public string? ContentType => Headers.GetValueOrDefault("Content-Type");

    public string? Authorization => Headers.GetValueOrDefault("Authorization");

    /// <summary>The headers that are about neither the token nor the body, as <c>Name: value</c>, separated by semicolons.</summary>
    public string OwnHeaders => string.Join("; ", Headers
        .Where(header => header.Key is not ("Authorization" or "Content-Length"))
        .OrderBy(header => header.Key, StringComparer.Ordinal)
        .Select(header => $"{header.Key}: {header.Value}"));
}
