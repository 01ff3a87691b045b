using AuthSdk.Http;

namespace AuthSdk.Samples.Gallery.Providers.Amazon;

/// <summary>The Selling Partner API of Amazon.</summary>
/// <remarks>
/// A seller's refresh token is a setting, not the result of a sign-in: each token is asked for with it. Operations that need no seller
/// take a token of another grant. Both travel in a header of the provider's own.
/// <para>Source: Connecting to the Selling Partner API: https://developer-docs.amazon.com/sp-api/docs/connecting-to-the-selling-partner-api</para>
/// <para>Source: Grantless Operations: https://developer-docs.amazon.com/sp-api/docs/grantless-operations</para>
/// </remarks>
[OAuthProvider(
    Name = "Seller",
    TokenUrl = "https://api.amazon.com/auth/o2/token",
    GrantType = "refresh_token",
    ClientAuthentication = ClientAuthentication.ClientSecretPost)]
[OAuthProvider(
    Name = "Grantless",
    TokenUrl = "https://api.amazon.com/auth/o2/token",
    ClientAuthentication = ClientAuthentication.ClientSecretPost,
    Scopes = ["sellingpartnerapi::notifications"])]
[TokenParameter("refresh_token", Flow = "Seller", Option = "RefreshToken", Secret = true)]
[AccessTokenUse(Name = "x-amz-access-token")]
[Server("NorthAmerica", "https://sellingpartnerapi-na.amazon.com")]
[Server("Europe", "https://sellingpartnerapi-eu.amazon.com")]
[Server("FarEast", "https://sellingpartnerapi-fe.amazon.com")]
[BaseAddress("{server}")]
internal interface ISellingPartnerApi
{
    /// <summary>The marketplaces that the seller is registered in.</summary>
    [Get("/sellers/v1/marketplaceParticipations")]
    Task<string> GetMarketplacesAsync(CancellationToken cancellationToken = default);

    /// <summary>Where notifications go. Needs no seller.</summary>
    [Get("/notifications/v1/destinations"), UseFlow("Grantless")]
    Task<string> GetDestinationsAsync(CancellationToken cancellationToken = default);
}
