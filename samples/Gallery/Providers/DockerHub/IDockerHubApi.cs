using AuthSdk.Http;

namespace AuthSdk.Samples.Gallery.Providers.DockerHub;

/// <summary>Docker Hub, with a personal or an organization access token.</summary>
/// <remarks>
/// The credentials have names of their own, and the answer is the token and nothing else: how long it lives stands in the token, a JWT,
/// and otherwise in the documentation.
/// <para>Source: Docker Hub API, create access token: https://docs.docker.com/reference/api/hub/latest/#tag/authentication-api/operation/AuthCreateAccessToken</para>
/// <para>Source: Docker Hub API, list repository tags: https://docs.docker.com/reference/api/hub/latest/#tag/repositories</para>
/// </remarks>
[OAuthProvider(
    TokenUrl = "https://hub.docker.com/v2/auth/token",
    ClientAuthentication = ClientAuthentication.ClientSecretPost,
    ParameterPlacement = ParameterPlacement.Json)]
[TokenParameter("identifier", For = "client_id")]
[TokenParameter("secret", For = "client_secret")]
[WithoutTokenParameter("grant_type")]
[TokenResponse(TokenTypeOptional = true, OmitsScope = true)]
[TokenLifetime(LifetimeSource.JwtExpiry, DefaultSeconds = 600)]
[TokenErrors(Description = "message")]
[BaseAddress("https://hub.docker.com/v2")]
internal interface IDockerHubApi
{
    /// <summary>The tags of a repository.</summary>
    [Get("/namespaces/{name}/repositories/{repository}/tags")]
    Task<string> GetTagsAsync(string name, string repository, CancellationToken cancellationToken = default);
}
