using AuthSdk.Http;

namespace AuthSdk.Samples.Gallery.Providers.DockerHub;

/// <summary>Docker Hub, with a personal or an organization access token.</summary>
/// <remarks>
/// The credentials have names of their own, and the answer is the token and nothing else. It lives ten minutes, says the documentation. It is a
/// JWT: where it tells its end, that counts.
/// <para>Source: Create access token: https://docs.docker.com/reference/api/hub/latest/operations/AuthCreateAccessToken/</para>
/// <para>Source: List repository tags: https://docs.docker.com/reference/api/hub/latest/operations/ListRepositoryTags/</para>
/// <para>Uncertain: whether the token has an exp. The one in the documentation has none.</para>
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
