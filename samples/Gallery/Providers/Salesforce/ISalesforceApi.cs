using AuthSdk.Http;

namespace AuthSdk.Samples.Gallery.Providers.Salesforce;

/// <summary>The REST API of Salesforce, for an integration user.</summary>
/// <remarks>
/// Where the API is, each token response tells; how long the token lives, none does: that is a setting of the organization.
/// <para>Source: OAuth 2.0 Client Credentials Flow for Server-to-Server Integration: https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_client_credentials_flow.htm</para>
/// <para>At second hand, from clients that others published: the fields of the answer.</para>
/// </remarks>
[OAuthProvider(TokenUrl = "https://{domain}.my.salesforce.com/services/oauth2/token", ClientAuthentication = ClientAuthentication.ClientSecretPost)]
[TokenResponseField("id")]
[TokenResponseField("issued_at", TokenFieldType.UnixMilliseconds)]
[TokenLifetime(From = LifetimeSource.Unknown)]
[BaseAddress(FromTokenResponse = "instance_url", AllowedHosts = ["*.salesforce.com"])]
internal interface ISalesforceApi
{
    /// <summary>The versions of the API.</summary>
    [Get("/services/data")]
    Task<string> GetVersionsAsync(CancellationToken cancellationToken = default);
}
