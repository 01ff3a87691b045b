using AuthSdk.Http;

namespace AuthSdk.Samples.Gallery.Providers.Strava;

/// <summary>The API of Strava, for an athlete who signed in.</summary>
/// <remarks>
/// The answer tells the time at which the token is over, in seconds since 1970, and who the athlete is. A refresh may come with a new
/// refresh token.
/// <para>Source: Authentication: https://developers.strava.com/docs/authentication/</para>
/// </remarks>
[OAuthProvider(
    Flow = OAuthFlow.AuthorizationCode,
    AuthorizationUrl = "https://www.strava.com/oauth/authorize",
    TokenUrl = "https://www.strava.com/oauth/token",
    ClientAuthentication = ClientAuthentication.ClientSecretPost)]
[TokenResponse(OmitsScope = true)]
[TokenResponseField("athlete.id", TokenFieldType.WholeNumber)]
[TokenLifetime(LifetimeSource.ExpiresAt, LifetimeSource.ExpiresIn)]
[BaseAddress("https://www.strava.com/api/v3")]
internal interface IStravaApi
{
    /// <summary>The athlete who signed in.</summary>
    [Get("/athlete")]
    Task<string> GetAthleteAsync(CancellationToken cancellationToken = default);
}
