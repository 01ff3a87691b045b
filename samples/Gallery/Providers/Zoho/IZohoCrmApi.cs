using AuthSdk.Http;

namespace AuthSdk.Samples.Gallery.Providers.Zoho;

/// <summary>Zoho CRM, with a self client.</summary>
/// <remarks>
/// The parameters travel in the query of a POST, the scopes with commas between them. Each data centre has a domain, and the answer
/// tells the address of the API. The token has a scheme of the provider's own, and belongs to the organization that the request names.
/// <para>Source: Self Client - Client credentials flow: https://www.zoho.com/accounts/protocol/oauth/self-client/client-credentials-flow.html</para>
/// <para>Source: CRM API, Client Credentials Flow: https://www.zoho.com/crm/developer/docs/api/v7/client-credentials.html</para>
/// <para>Source: CRM API, Get Organization Data: https://www.zoho.com/crm/developer/docs/api/v7/get-org-data.html</para>
/// </remarks>
[OAuthProvider(
    TokenUrl = "https://accounts.zoho.{dataCenter}/oauth/v2/token",
    ClientAuthentication = ClientAuthentication.ClientSecretPost,
    ParameterPlacement = ParameterPlacement.Query,
    Scopes = ["ZohoCRM.settings.READ", "ZohoCRM.org.READ"])]
[TokenRequest(ScopeSeparator = ScopeSeparator.Comma)]
[TokenParameter("soid", Option = "Organization")]
[AccessTokenUse(Scheme = "Zoho-oauthtoken")]
[BaseAddress(FromTokenResponse = "api_domain", AllowedHosts = ["www.zohoapis.com", "www.zohoapis.eu", "www.zohoapis.in"])]
internal interface IZohoCrmApi
{
    /// <summary>The organization.</summary>
    [Get("/crm/v7/org")]
    Task<string> GetOrganizationAsync(CancellationToken cancellationToken = default);
}
