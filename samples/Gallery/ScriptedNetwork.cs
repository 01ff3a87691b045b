using System.Net;
using System.Text;

namespace AuthSdk.Samples.Gallery;

/// <summary>A provider in this process: answers as it is told to, and keeps every request.</summary>
internal sealed class ScriptedNetwork : HttpMessageHandler
{
    private readonly Exhibit _exhibit;
    private readonly List<GalleryRequest> _requests = [];

    public ScriptedNetwork(Exhibit exhibit)
    {
        _exhibit = exhibit;
        TokenAnswer = exhibit.TokenAnswer;
        ApiAnswer = _ => (HttpStatusCode.OK, exhibit.ApiAnswer);
    }

    /// <summary>What the token endpoint answers, with the status <see cref="TokenStatus"/>.</summary>
    public string TokenAnswer { get; set; }

    public HttpStatusCode TokenStatus { get; set; } = HttpStatusCode.OK;

    /// <summary>What the token endpoint answers first, one after the other.</summary>
    public Queue<TokenRefusal> TokenRefusals { get; } = [];

    /// <summary>Answers the call of the API with that number, the first being 1.</summary>
    public Func<int, (HttpStatusCode Status, string Body)> ApiAnswer { get; set; }

    public IReadOnlyList<GalleryRequest> TokenRequests => _requests.FindAll(request => request.IsToken);

    public IReadOnlyList<GalleryRequest> ApiRequests => _requests.FindAll(request => !request.IsToken);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        var isToken = path == _exhibit.TokenPath || path == _exhibit.DevicePath;
        _requests.Add(await GalleryRequest.ReadAsync(request, isToken, cancellationToken));
        var (status, body) = isToken ? AnswerOfTokens(path) : ApiAnswer(ApiRequests.Count);
        return new HttpResponseMessage(status)
        {
            RequestMessage = request,
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
    }

    private (HttpStatusCode Status, string Body) AnswerOfTokens(string path)
    {
        if (path == _exhibit.DevicePath)
        {
            return (HttpStatusCode.OK, _exhibit.DeviceAnswer);
        }

        return TokenRefusals.TryDequeue(out var refusal) ? (refusal.Status, refusal.Body) : (TokenStatus, TokenAnswer);
    }
}
