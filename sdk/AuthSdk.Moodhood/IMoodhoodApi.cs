namespace AuthSdk.Moodhood;

/// <summary>The Moodhood (livedigital) API: video rooms in spaces, access links, recordings, analytics and webhooks.</summary>
/// <remarks>
/// <para>
/// Two tokens. The client token (client credentials) shows who calls; it authorises the request for the user token (password grant),
/// which acts for a person. Both requests are JSON objects with the client's secret in them. Neither answer has <c>expires_in</c>:
/// the lifetime is read from the JWT. The refresh token is not for the token endpoint; it signs a person in through a room link.
/// </para>
/// <para>A client token where a user token is needed is answered with 403, which no new token cures.</para>
/// </remarks>
[OAuthProvider(
    Name = "User",
    Flow = OAuthFlow.Password,
    TokenUrl = "{server}/auth/token",
    ParameterPlacement = ParameterPlacement.Json,
    ClientAuthentication = ClientAuthentication.ClientSecretPost,
    AuthorizedBy = "Client")]
[OAuthProvider(
    Name = "Client",
    Flow = OAuthFlow.ClientCredentials,
    TokenUrl = "{server}/auth/token",
    ParameterPlacement = ParameterPlacement.Json,
    ClientAuthentication = ClientAuthentication.ClientSecretPost)]
[TokenResponse(RefreshToken = RefreshTokenUse.ExposeOnly, OmitsScope = true, Claims = typeof(TokenClaims))]
[TokenLifetime(From = LifetimeSource.JwtExpiry, DefaultSeconds = 86_400)]
[Server("Moodhood", "https://moodhood.online/v1")]
[Server("LiveDigital", "https://moodhood-api.livedigital.space/v1")]
[Server("TeleBoss", "https://moodhood-api.teleboss.ru/v1")]
[BaseAddress("{server}")]
[JsonContext(typeof(MoodhoodJsonContext))]
public interface IMoodhoodApi : IMoodhoodOperations
{
    /// <summary>Gets a room by the alias in its link. The client token is enough.</summary>
    /// <param name="roomAlias">The alias.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/spaces/room-by-alias/{roomAlias}")]
    [UseFlow("Client")]
    Task<Room> GetRoomByAliasAsync(string roomAlias, CancellationToken cancellationToken = default);
}
