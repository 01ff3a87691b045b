using System.Net.Http.Headers;
using Microsoft.Identity.Client;

namespace AuthSdk.Benchmarks.Tokens;

/// <summary>Asks MSAL for the token of each request, as its manual has it: the token comes from MSAL's cache.</summary>
internal sealed class MsalHandler(IConfidentialClientApplication application, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private static readonly string[] Scopes = ["pets.read"];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var result = await application.AcquireTokenForClient(Scopes).ExecuteAsync(cancellationToken).ConfigureAwait(false);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", result.AccessToken);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
