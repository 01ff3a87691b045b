using System.Net;
using System.Text;

namespace AuthSdk.Samples.Gallery;

/// <summary>A provider in this process: answers as it is told to, and keeps every request.</summary>
internal sealed class ScriptedNetwork : HttpMessageHandler
{
    private readonly string? _tokenPath;
    private readonly List<GalleryRequest> _requests = [];

    public ScriptedNetwork(Exhibit exhibit)
    {
        _tokenPath = exhibit.TokenPath;
        TokenAnswer = exhibit.TokenAnswer;
        ApiAnswer = _ => (HttpStatusCode.OK, exhibit.ApiAnswer);
    }

    /// <summary>What the token endpoint answers, with the status <see cref="TokenStatus"/>.</summary>
    public string TokenAnswer { get; set; }

    public HttpStatusCode TokenStatus { get; set; } = HttpStatusCode.OK;

    /// <summary>Answers the call of the API with that number, the first being 1.</summary>
    public Func<int, (HttpStatusCode Status, string Body)> ApiAnswer { get; set; }

    public IReadOnlyList<GalleryRequest> TokenRequests => _requests.FindAll(request => request.IsToken);

    public IReadOnlyList<GalleryRequest> ApiRequests => _requests.FindAll(request => !request.IsToken);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var isToken = request.RequestUri!.AbsolutePath == _tokenPath;
        _requests.Add(await GalleryRequest.ReadAsync(request, isToken, cancellationToken));
        var (status, body) = isToken ? (TokenStatus, TokenAnswer) : ApiAnswer(ApiRequests.Count);
        return new HttpResponseMessage(status)
        {
            RequestMessage = request,
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
    }
}
