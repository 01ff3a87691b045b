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
[ErrorResponse(typeof(ApiError))]
[JsonContext(typeof(MoodhoodJsonContext))]
public interface IMoodhoodApi : IMoodhoodOperations
{
    /// <summary>Gets a room by the alias in its link. The client token is enough.</summary>
    /// <param name="roomAlias">The alias.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/spaces/room-by-alias/{roomAlias}")]
    [UseFlow("Client")]
    Task<Room> GetRoomByAliasAsync(string roomAlias, CancellationToken cancellationToken = default);

    /// <summary>
    /// Announces a participant. The first of three calls before media flow: then a signalling token, then <see cref="JoinRoomAsync"/>.
    /// </summary>
    /// <remarks>
    /// Read from the vendor's mobile clients, not documented. What carries sound and images is not HTTP and not in here.
    /// The client token is enough.
    /// </remarks>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="participant">Who takes part in which room.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/spaces/{spaceId}/participants")]
    [UseFlow("Client")]
    Task<CreatedId> CreateParticipantAsync(string spaceId, [Body] NewParticipant participant, CancellationToken cancellationToken = default);

    /// <summary>Gets what a participant signs in to the media server with.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="participantId">The id of the participant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/spaces/{spaceId}/participants/{participantId}/signaling-token")]
    [UseFlow("Client")]
    Task<SignalingToken> CreateSignalingTokenAsync(string spaceId, string participantId, CancellationToken cancellationToken = default);

    /// <summary>Lets a participant into the call.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="roomId">The id of the room.</param>
    /// <param name="join">The participant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/spaces/{spaceId}/rooms/{roomId}/join")]
    [UseFlow("Client")]
    Task JoinRoomAsync(string spaceId, string roomId, [Body] JoinRequest join, CancellationToken cancellationToken = default);

    /// <summary>Creates a user, with the client token. <see cref="IMoodhoodUsers.CreateUserAsync"/> says why there are two.</summary>
    /// <param name="user">The person.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/users")]
    [UseFlow("Client")]
    Task<CreatedId> CreateUserAsClientAsync([Body] NewUser user, CancellationToken cancellationToken = default);
}
