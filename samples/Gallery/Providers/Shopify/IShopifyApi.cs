using AuthSdk.Http;

namespace AuthSdk.Samples.Gallery.Providers.Shopify;

/// <summary>The Admin API of a Shopify store.</summary>
/// <remarks>
/// Each store has a host of its own. The answer has no token type and separates scopes with commas; the token has a header of its own.
/// <para>Source: Using the client credentials grant: https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/client-credentials-grant</para>
/// <para>Source: About client credentials, with an answer: https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets</para>
/// <para>Source: REST Admin API reference: https://shopify.dev/docs/api/admin-rest</para>
/// <para>Source: Shop: https://shopify.dev/docs/api/admin-rest/latest/resources/shop</para>
/// </remarks>
[OAuthProvider(TokenUrl = "https://{shop}.myshopify.com/admin/oauth/access_token", ClientAuthentication = ClientAuthentication.ClientSecretPost)]
[TokenResponse(TokenTypeOptional = true, ScopeSeparator = ',')]
[AccessTokenUse(Name = "X-Shopify-Access-Token")]
[BaseAddress("https://{shop}.myshopify.com/admin/api/2026-01")]
internal interface IShopifyApi
{
    /// <summary>The store.</summary>
    [Get("/shop.json")]
    Task<string> GetShopAsync(CancellationToken cancellationToken = default);
}
