using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace AuthSdk.EndToEnd.Tests.Dialects;

/// <summary>A token endpoint whose certificate nobody vouches for.</summary>
public sealed class CertificateTests
{
    [Fact, Trait("Acceptance", "S-SEC-08")]
    public async Task An_invalid_certificate_is_an_error_and_no_credential_is_sent()
    {
        using var certificate = SelfSigned();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var received = ReceiveAsync(listener, certificate);
        using var client = BasicApi.Create(new BasicApiOptions
        {
            TokenEndpoint = new Uri($"https://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/token"),
            ClientId = "id",
            ClientSecret = "s3cret",
        });

        var refused = await Assert.ThrowsAsync<OAuthException>(() => client.PingAsync());

        Assert.Equal(OAuthErrorKind.Transport, refused.Kind);
        Assert.IsType<AuthenticationException>(refused.GetBaseException());
        Assert.Equal(0, await received);
    }

    private static async Task<int> ReceiveAsync(TcpListener listener, X509Certificate2 certificate)
    {
        using var connection = await listener.AcceptTcpClientAsync();
        await using var tls = new SslStream(connection.GetStream());
        try
        {
            await tls.AuthenticateAsServerAsync(certificate);
            return await tls.ReadAsync(new byte[1]);
        }
        catch (Exception error) when (error is IOException or AuthenticationException)
        {
            return 0;
        }
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
