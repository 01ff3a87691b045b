using System.Net;
using System.Text;

namespace AuthSdk.BesideRefit.Tests.Harness;

/// <summary>The network: keeps what is sent as text, issues numbered tokens, and turns away those that were revoked.</summary>
internal sealed class PetServer : HttpMessageHandler
{
    private readonly List<string> _sent = [];
    private readonly HashSet<string> _revoked = [];
    private int _issued;

    /// <summary>The requests to the API: method and address, then each header and the body on a line of its own.</summary>
    public IReadOnlyList<string> Sent => _sent;

    public int TokenRequests => _issued;

    public void Revoke(string token) => _revoked.Add(token);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        if (address.AbsolutePath.StartsWith("/token", StringComparison.Ordinal))
        {
            _issued++;
            var form = await request.Content!.ReadAsStringAsync(cancellationToken);
            var whose = form.Contains("username=", StringComparison.Ordinal)
                ? form.Split("username=")[1].Split('&')[0]
                : address.Host.Split('.')[^2];
            var type = request.Headers.Contains("DPoP") ? "DPoP" : "Bearer";
            return Json($$"""{"access_token":"{{whose}}-{{_issued}}","token_type":"{{type}}","expires_in":3600}""");
        }

        var text = new StringBuilder($"{request.Method} {address.AbsoluteUri}");
        foreach (var header in request.Headers)
        {
            text.Append($"\n{header.Key}: {string.Join(", ", header.Value)}");
        }

        if (request.Content is not null)
        {
            text.Append($"\n{request.Content.Headers.ContentType}: {await request.Content.ReadAsStringAsync(cancellationToken)}");
        }

        _sent.Add(text.ToString());
        return request.Headers.Authorization?.Parameter is { } token && _revoked.Contains(token)
            ? new HttpResponseMessage(HttpStatusCode.Unauthorized)
            : Json("""{"pet_id":"7"}""");
    }

    private static HttpResponseMessage Json(string text) =>
        new(HttpStatusCode.OK) { Content = new StringContent(text, Encoding.UTF8, "application/json") };
}
