using AuthSdk.Http;

namespace AuthSdk.Samples.Gallery.Providers.Facebook;

/// <summary>The Graph API of Facebook, with the token of an app.</summary>
/// <remarks>
/// The token request is a GET with the secret in its query. The token does not expire; that it was revoked shows as status 400 with the
/// code 190. All errors are objects with a number.
/// <para>Source: Access Tokens: https://developers.facebook.com/docs/facebook-login/guides/access-tokens</para>
/// <para>Source: Access Tokens, Debugging and Error Handling: https://developers.facebook.com/docs/facebook-login/access-tokens/debugging-and-error-handling</para>
/// <para>Source: Handling Errors, with the codes 2 and 190: https://developers.facebook.com/docs/graph-api/guides/error-handling</para>
/// <para>At second hand, from reports of users: the status 400 of errors, and the code 101 for an unknown application.</para>
/// </remarks>
#pragma warning disable AUTH034 // The provider documents no other way to ask for this token.
#pragma warning disable AUTH045 // The documented place of the token.
[OAuthProvider(TokenUrl = "https://graph.facebook.com/oauth/access_token", ClientAuthentication = ClientAuthentication.ClientSecretPost)]
[TokenRequest(Method = TokenRequestMethod.Get)]
[TokenResponse(OmitsScope = true)]
[TokenLifetime(From = LifetimeSource.Never)]
[TokenErrors(Code = "error.code", Description = "error.message")]
[TokenErrorCode("2", "temporarily_unavailable")]
[TokenErrorCode("101", "invalid_client")]
[AccessTokenUse(In = ParameterLocation.Query)]
[TokenRejection(400, Field = "error.code", Value = "190")]
[BaseAddress("https://graph.facebook.com")]
#pragma warning restore AUTH034, AUTH045
internal interface IFacebookGraphApi
{
    /// <summary>The app itself.</summary>
    [Get("/app")]
    Task<string> GetAppAsync(CancellationToken cancellationToken = default);
}
