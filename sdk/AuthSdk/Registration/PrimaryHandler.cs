using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace AuthSdk.Registration;

/// <summary>Makes what opens the connections.</summary>
internal static class PrimaryHandler
{
    /// <summary>No redirects, which would carry credentials elsewhere, and no cookies, which would mix up identities.</summary>
    /// <param name="certificate">The client certificate that each connection presents, if there is one.</param>
    public static SocketsHttpHandler Create(X509Certificate2? certificate)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        };
        if (certificate is not null)
        {
            // A collection of certificates is a choice, which a server's list of issuers can turn down without a word.
            handler.SslOptions.ClientCertificateContext = SslStreamCertificateContext.Create(certificate, additionalCertificates: null, offline: true);
        }

        return handler;
    }
}
