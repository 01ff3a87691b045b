using AuthSdk.Http;

namespace AuthSdk.Samples.Gallery.Providers.Adobe;

/// <summary>Adobe Cloud Manager, with an OAuth server-to-server credential.</summary>
/// <remarks>
/// The scopes are separated by commas, and which ones there are is told by the Developer Console, so the option starts empty. Beside
/// the token, each call names the client and its organization.
/// <para>Source: OAuth Server-to-Server credential API Reference: https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/IMS</para>
/// <para>Source: Cloud Manager API, Authentication: https://developer.adobe.com/experience-cloud/cloud-manager/guides/getting-started/authentication/</para>
/// <para>Source: Cloud Manager API, Understanding the API: https://developer.adobe.com/experience-cloud/cloud-manager/guides/getting-started/understanding-the-api/</para>
/// </remarks>
[OAuthProvider(TokenUrl = "https://ims-na1.adobelogin.com/ims/token/v3", ClientAuthentication = ClientAuthentication.ClientSecretPost, Scopes = [])]
[TokenRequest(ScopeSeparator = ScopeSeparator.Comma)]
[TokenResponse(OmitsScope = true)]
[ApiParameter("x-api-key", In = ParameterLocation.Header, Option = "ClientId")]
[ApiParameter("x-gw-ims-org-id", In = ParameterLocation.Header, Option = "OrganizationId")]
[BaseAddress("https://cloudmanager.adobe.io/api")]
internal interface ICloudManagerApi
{
    /// <summary>The programs of the organization.</summary>
    [Get("/programs")]
    Task<string> GetProgramsAsync(CancellationToken cancellationToken = default);
}
