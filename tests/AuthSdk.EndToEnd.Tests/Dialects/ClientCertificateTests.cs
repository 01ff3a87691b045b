using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;

namespace AuthSdk.EndToEnd.Tests.Dialects;

/// <summary>Clients that present a certificate (RFC 8705). The server's own is trusted by the test alone.</summary>
public sealed class ClientCertificateTests : IAsyncDisposable
{
    private readonly X509Certificate2 _serverCertificate = Certificate("CN=127.0.0.1");
    private readonly X509Certificate2 _certificate = Certificate("CN=client");
    private readonly WireServer _server;

    public ClientCertificateTests() => _server = new WireServer(_serverCertificate);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _serverCertificate.Dispose();
        _certificate.Dispose();
    }

    [Fact, Trait("Acceptance", "S-AUTH-13")]
    [Dialect("ClientAuthentication.TlsClientAuth")]
    public async Task The_token_endpoint_sees_the_certificate_and_the_client_id_and_no_secret_and_the_api_sees_no_certificate()
    {
        var services = new ServiceCollection();
        var client = services.AddCertificateApi(options =>
        {
            options.BaseAddress = _server.BaseAddress;
            options.TokenEndpoint = _server.TokenEndpoint;
            options.ClientId = "id";
            options.ClientCertificate = _certificate;
        });
        await PingAsync<ICertificateApi>(services, client);

        Assert.Equal("grant_type=client_credentials&client_id=id", _server.TokenRequest.Body);
        Assert.Null(_server.TokenRequest["Authorization"]);
        Assert.Equal(_certificate.Thumbprint, _server.TokenRequest.ClientCertificate);
        Assert.Null(_server.Requests[1].ClientCertificate);
    }

    [Fact, Trait("Acceptance", "S-AUTH-13")]
    [Dialect("OAuthProvider.CertificateBoundTokens")]
    public async Task Tokens_that_are_bound_to_the_certificate_are_used_on_connections_that_present_it()
    {
        var services = new ServiceCollection();
        var client = services.AddBoundApi(options =>
        {
            options.BaseAddress = _server.BaseAddress;
            options.TokenEndpoint = _server.TokenEndpoint;
            options.ClientId = "id";
            options.ClientCertificate = _certificate;
        });
        await PingAsync<IBoundApi>(services, client);

        Assert.Equal(["/token", "/ping"], _server.Requests.Select(request => request.Path));
        Assert.All(_server.Requests, request => Assert.Equal(_certificate.Thumbprint, request.ClientCertificate));
    }

    [Fact, Trait("Acceptance", "S-SEC-16")]
    public async Task A_certificate_is_presented_where_the_metadata_document_wants_it()
    {
        using var network = new RecordingNetwork();
        using var client = AliasedApi.Create(new AliasedApiOptions { ClientId = "id", ClientCertificate = _certificate }, network);

        await client.PingAsync();

        Assert.Equal("https://mtls.auth.test/token", network.TokenRequest.Url);
    }

    [Fact]
    public void A_certificate_that_is_missing_or_has_no_key_is_a_fault_of_the_options()
    {
        using var publicPart = X509CertificateLoader.LoadCertificate(_certificate.Export(X509ContentType.Cert));

        Assert.Equal(["ClientCertificate is required."], Faults(null));
        Assert.Equal(["ClientCertificate must have its private key."], Faults(publicPart));
    }

    private static IEnumerable<string> Faults(X509Certificate2? certificate) =>
        Assert.Throws<Microsoft.Extensions.Options.OptionsValidationException>(() => CertificateApi.Create(
            new CertificateApiOptions { BaseAddress = new Uri("https://api.test"), ClientId = "id", ClientCertificate = certificate })).Failures;

    private async Task PingAsync<TApi>(ServiceCollection services, IHttpClientBuilder client)
        where TApi : class, IPing
    {
        foreach (var http in new[] { client, services.AddHttpClient($"{client.Name}.TokenEndpoint") })
        {
            http.ConfigurePrimaryHttpMessageHandler((handler, _) =>
                ((SocketsHttpHandler)handler).SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) =>
                    certificate?.GetCertHashString() == _serverCertificate.GetCertHashString());
        }

        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<TApi>().PingAsync();
    }

    private static X509Certificate2 Certificate(string name)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
