using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace AuthSdk.Benchmarks;

/// <summary>Answers at once and costs every contender the same.</summary>
internal sealed class CannedNetwork : HttpMessageHandler
{
    private static readonly byte[] Token = Encoding.UTF8.GetBytes("""{"access_token":"t0ken","token_type":"Bearer","expires_in":36000}""");
    private static readonly byte[] Pet = Encoding.UTF8.GetBytes("""{"id":"42","name":"Bobby","age":3}""");
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var content = new ByteArrayContent(request.RequestUri!.Host == "auth.test" ? Token : Pet);
        content.Headers.ContentType = Json;
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request });
    }
}
