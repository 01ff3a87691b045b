using AuthSdk.Http;

namespace AuthSdk.Samples.Gallery.Providers.Auth0;

/// <summary>The Management API of an Auth0 tenant.</summary>
/// <remarks>
/// Everything hangs on one domain: the token URL, the address of the API, and the audience that each token is for.
/// <para>Source: Get Management API Access Tokens for Production: https://auth0.com/docs/secure/tokens/access-tokens/management-api-access-tokens/get-management-api-access-tokens-for-production</para>
/// </remarks>
[OAuthProvider(TokenUrl = "https://{domain}/oauth/token", ClientAuthentication = ClientAuthentication.ClientSecretPost)]
[TokenParameter("audience", Value = "https://{domain}/api/v2/")]
[BaseAddress("https://{domain}/api/v2")]
internal interface IAuth0ManagementApi
{
    /// <summary>The applications of the tenant.</summary>
    [Get("/clients")]
    Task<string> GetClientsAsync(CancellationToken cancellationToken = default);
}
