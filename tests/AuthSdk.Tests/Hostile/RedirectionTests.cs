using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AuthSdk.Http;
using AuthSdk.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace AuthSdk.Tests.Hostile;

/// <summary>An API that redirects, over the connections that a container's client gets, and behind handlers that programs put there.</summary>
public sealed class RedirectionTests
{
    private const string Token = "token-that-must-not-travel";

    public static TheoryData<string> Places => new(
        "{api}/v1/elsewhere", // The same origin.
        "/v1/elsewhere",
        "{evil}/v1/pets/1", // Another port.
        "http://api@127.0.0.1:{evilPort}/v1/pets/1", // What looks like the API is a user name.
        "{api}@127.0.0.1:{evilPort}/v1/pets/1",
        "//127.0.0.1:{evilPort}/v1/pets/1",
        "http://localhost:{evilPort}/v1/pets/1", // Another name of the same machine.
        "http://127.1:{evilPort}/v1/pets/1");

    [Theory, MemberData(nameof(Places)), Trait("Acceptance", "S-SEC-05")]
    public async Task No_redirection_is_followed_by_a_client_of_a_container(string place)
    {
        foreach (var status in new[] { 301, 302, 303, 307, 308 })
        {
            await using var evil = new RawServer((_, stream, _) => Answer(stream, "200 OK"));
            await using var api = Api(status, server => Fill(place, server, evil));
            await using var services = Services(api);

            var error = await Assert.ThrowsAsync<ApiException>(() => services.GetRequiredService<IPetApi>().GetPetAsync("1"));

            Assert.Equal(status, (int)error.StatusCode);
            Assert.Empty(evil.Requests);
            Assert.Single(api.Requests, request => request.Contains(Token, StringComparison.Ordinal));
        }
    }

    [Theory, MemberData(nameof(Places)), Trait("Acceptance", "S-SEC-05")]
    public async Task A_handler_that_follows_redirections_takes_the_token_nowhere_else(string place)
    {
        await using var evil = new RawServer((_, stream, _) => Answer(stream, "200 OK"));
        await using var api = Api(307, server => Fill(place, server, evil));
        await using var services = Services(api, new SocketsHttpHandler());

        await services.GetRequiredService<IPetApi>().GetPetAsync("1");

        Assert.DoesNotContain(evil.Requests, request => request.Contains("Authorization", StringComparison.OrdinalIgnoreCase));
    }

    [Theory, Trait("Acceptance", "S-SEC-05")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_redirection_takes_the_token_from_https_to_http(bool follow)
    {
        using var certificate = SelfSigned();
        await using var evil = new RawServer((_, stream, _) => Answer(stream, "200 OK"));
        await using var api = Api(307, _ => evil.Url + "/v1/pets/1", certificate);
        await using var services = Services(api, new SocketsHttpHandler
        {
            AllowAutoRedirect = follow,
            SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == certificate.GetCertHashString() },
        });

        var error = await Assert.ThrowsAsync<ApiException>(() => services.GetRequiredService<IPetApi>().GetPetAsync("1"));

        Assert.Equal(HttpStatusCode.TemporaryRedirect, error.StatusCode);
        Assert.Empty(evil.Requests);
    }

    private static ServiceProvider Services(RawServer api, SocketsHttpHandler? handler = null)
    {
        var services = new ServiceCollection();
        var client = LoopbackApi.Register(services, api.Url);
        if (handler is not null)
        {
            client.ConfigurePrimaryHttpMessageHandler(() => handler);
            services.AddHttpClient($"{client.Name}.TokenEndpoint").ConfigurePrimaryHttpMessageHandler(() => handler);
        }

        return services.BuildServiceProvider();
    }

    private static RawServer Api(int status, Func<RawServer, string> place, X509Certificate2? certificate = null)
    {
        RawServer? server = null;
        return server = new RawServer(
            (request, stream, _) => request.StartsWith("POST /token", StringComparison.Ordinal)
                ? Answer(stream, "200 OK", body: $$"""{"access_token":"{{Token}}","token_type":"Bearer","expires_in":60}""")
                : request.StartsWith("GET /v1/elsewhere", StringComparison.Ordinal)
                    ? Answer(stream, "200 OK")
                    : Answer(stream, $"{status} Elsewhere", $"Location: {place(server!)}\r\n"),
            certificate);
    }

    private static string Fill(string place, RawServer api, RawServer evil) => place
        .Replace("{api}", api.Url, StringComparison.Ordinal)
        .Replace("{evil}", evil.Url, StringComparison.Ordinal)
        .Replace("{evilPort}", new Uri(evil.Url).Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static Task Answer(Stream stream, string status, string headers = "", string body = "") => RawServer.WriteAsync(
        stream, $"HTTP/1.1 {status}\r\nConnection: close\r\n{headers}Content-Length: {body.Length}\r\n\r\n{body}");

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
