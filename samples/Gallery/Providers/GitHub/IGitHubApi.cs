using AuthSdk.Http;

namespace AuthSdk.Samples.Gallery.Providers.GitHub;

/// <summary>GitHub, for a person who signed in to an OAuth app.</summary>
/// <remarks>
/// What Accept says decides whether the answer is JSON; each token request says so. Errors have the status 200 and codes of their own,
/// the granted scopes have commas between them, and no answer tells how long the token lives: until it is revoked, or unused for a year.
/// <para>Source: Authorizing OAuth apps: https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps</para>
/// <para>Source: Troubleshooting OAuth app access token request errors: https://docs.github.com/en/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-oauth-app-access-token-request-errors</para>
/// <para>Source: API Versions: https://docs.github.com/en/rest/about-the-rest-api/api-versions</para>
/// <para>Source: Token expiration and revocation: https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation</para>
/// <para>At second hand, from clients that others published: the status 200 of errors.</para>
/// </remarks>
[OAuthProvider(
    Flow = OAuthFlow.AuthorizationCode,
    AuthorizationUrl = "https://github.com/login/oauth/authorize",
    TokenUrl = "https://github.com/login/oauth/access_token",
    ClientAuthentication = ClientAuthentication.ClientSecretPost)]
[TokenResponse(ScopeSeparator = ',', RefreshToken = RefreshTokenUse.None)]
[TokenLifetime(From = LifetimeSource.Never)]
[TokenErrorCode("incorrect_client_credentials", "invalid_client")]
[TokenErrorCode("bad_verification_code", "invalid_grant")]
[ApiParameter("User-Agent", In = ParameterLocation.Header, Option = "UserAgent")]
[ApiParameter("X-GitHub-Api-Version", In = ParameterLocation.Header, Value = "2022-11-28")]
[BaseAddress("https://api.github.com")]
internal interface IGitHubApi
{
    /// <summary>The person who signed in.</summary>
    [Get("/user")]
    Task<string> GetUserAsync(CancellationToken cancellationToken = default);
}
