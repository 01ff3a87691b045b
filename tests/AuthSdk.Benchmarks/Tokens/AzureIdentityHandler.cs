using System.Net.Http.Headers;
using Azure.Core;

namespace AuthSdk.Benchmarks.Tokens;

/// <summary>Asks Azure.Identity, which asks MSAL.</summary>
internal sealed class AzureIdentityHandler(TokenCredential credential, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private static readonly string[] Scopes = ["pets.read"];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var token = await credential.GetTokenAsync(new TokenRequestContext(Scopes), cancellationToken).ConfigureAwait(false);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
