using System.Net;
using System.Text;
using AuthSdk.Http;
using AuthSdk.Tokens;

namespace AuthSdk.EndToEnd.Tests.Dialects.Responses;

/// <summary>A network with a token endpoint at <c>auth.test</c> and an API everywhere else. Keeps what went out.</summary>
internal sealed class Network : HttpMessageHandler
{
    private readonly List<Request> _requests = [];

    /// <summary>Answers the token request of that number, the first being 1.</summary>
    public Func<int, HttpResponseMessage> Token { get; set; } = number => Json($$"""{"access_token":"t0ken-{{number}}","token_type":"Bearer","expires_in":3600}""");

    public Func<Request, HttpResponseMessage> Api { get; set; } = _ => Json("[]");

    public IReadOnlyList<Request> TokenRequests => _requests.Where(request => request.IsToken).ToList();

    public IReadOnlyList<Request> ApiRequests => _requests.Where(request => !request.IsToken).ToList();

    public static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK, string type = "application/json") =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, type) };

    /// <summary>Posts a body through the handler of an API.</summary>
    public async Task<HttpResponseMessage> PostAsync(ApiTokens tokens, HttpContent body)
    {
        using var http = new HttpClient(new AccessTokenHandler(tokens) { InnerHandler = this }, disposeHandler: false);
        return await http.PostAsync(new Uri("https://api.test/pets"), body);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var sent = new Request(
            request.RequestUri!.AbsoluteUri,
            request.Headers.ToDictionary(header => header.Key, header => string.Join(" | ", header.Value), StringComparer.OrdinalIgnoreCase),
            request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken));
        _requests.Add(sent);
        var answer = sent.IsToken ? Token(TokenRequests.Count) : Api(sent);
        answer.RequestMessage = request;
        return answer;
    }

    /// <summary>A request as it went out.</summary>
    internal sealed record Request(string Url, IReadOnlyDictionary<string, string> Headers, string? Body)
    {
        public bool IsToken => Url.StartsWith("https://auth.test/", StringComparison.Ordinal);

        public string? Header(string name) => Headers.GetValueOrDefault(name);
    }
}
