using AuthSdk.Http;

namespace AuthSdk.Samples.Gallery.Providers.GitHubApp;

/// <summary>The REST API of GitHub, for an app that somebody installed.</summary>
/// <remarks>
/// An assertion is the bearer token of a request without parameters, and the installation is part of its address. The answer calls the token
/// <c>token</c> and tells the time at which it is over. Every request names a program.
/// <para>Source: Generating an installation access token for a GitHub App:
/// https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-an-installation-access-token-for-a-github-app</para>
/// <para>Source: Generating a JSON Web Token (JWT) for a GitHub App:
/// https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app</para>
/// <para>The documentation wants <c>iat</c>, <c>exp</c> and <c>iss</c>, and advises an <c>iat</c> of a minute ago. AuthSdk's assertions are of now and have
/// <c>sub</c>, <c>aud</c> and <c>jti</c> besides; the documentation neither asks for these nor forbids them.</para>
/// </remarks>
[OAuthProvider(
    TokenUrl = "https://api.github.com/app/installations/{installation}/access_tokens",
    ClientAuthentication = ClientAuthentication.PrivateKeyJwt)]
[TokenRequest(AssertionAlgorithm = SigningAlgorithm.RS256)]
[TokenParameter("Authorization", For = "client_assertion", In = ParameterPlacement.Header, Value = "Bearer {client_assertion}")]
[TokenParameter("User-Agent", In = ParameterPlacement.Header, Option = "UserAgent")]
[WithoutTokenParameter("client_assertion_type")]
[WithoutTokenParameter("client_id")]
[WithoutTokenParameter("grant_type")]
[TokenResponse(TokenTypeOptional = true, OmitsScope = true)]
[TokenResponseField("token", For = "access_token")]
[TokenLifetime(LifetimeSource.ExpiresAt)]
[ApiParameter("User-Agent", In = ParameterLocation.Header, Option = "UserAgent")]
[BaseAddress("https://api.github.com")]
internal interface IGitHubInstallationApi
{
    /// <summary>The repositories that the installation has access to.</summary>
    [Get("/installation/repositories")]
    Task<string> GetRepositoriesAsync(CancellationToken cancellationToken = default);
}
