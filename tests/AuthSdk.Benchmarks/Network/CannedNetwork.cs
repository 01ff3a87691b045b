using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace AuthSdk.Benchmarks.Network;

/// <summary>Token server and API in memory: answers at once and costs every contender the same.</summary>
internal sealed class CannedNetwork : HttpMessageHandler
{
    private static readonly byte[] Token = Encoding.UTF8.GetBytes($$"""{"access_token":"{{Apis.Samples.Token}}","token_type":"Bearer","expires_in":36000}""");
    private static readonly byte[] Discovery = Encoding.UTF8.GetBytes(
        """{"issuer":"https://auth.test","authorization_endpoint":"https://auth.test/authorize","token_endpoint":"https://auth.test/token","jwks_uri":"https://auth.test/keys"}""");

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var uri = request.RequestUri!;
        var content = new ByteArrayContent(
            uri.Host != "auth.test" ? LoopbackServer.Pet
            : uri.AbsolutePath.EndsWith("/openid-configuration", StringComparison.Ordinal) ? Discovery
            : Token);
        content.Headers.ContentType = Json;
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request });
    }
}
