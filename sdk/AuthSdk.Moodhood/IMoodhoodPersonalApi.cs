namespace AuthSdk.Moodhood;

/// <summary>The Moodhood (livedigital) API with a personal token, which acts for the person who made it.</summary>
/// <remarks>
/// The token is made in the account menu under <i>Integration</i> and shown once. It does not expire, and only those of the account's owner
/// are valid. Nothing can renew it: a 401 says that it was deleted.
/// </remarks>
[OAuthProvider(Flow = OAuthFlow.StaticToken)]
[Server("Moodhood", "https://moodhood.online/v1")]
[Server("LiveDigital", "https://moodhood-api.livedigital.space/v1")]
[Server("TeleBoss", "https://moodhood-api.teleboss.ru/v1")]
[BaseAddress("{server}")]
[ErrorResponse(typeof(ApiError))]
[JsonContext(typeof(MoodhoodJsonContext))]
public interface IMoodhoodPersonalApi : IMoodhoodOperations
{
    /// <summary>Gets a room by the alias in its link.</summary>
    /// <param name="roomAlias">The alias.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/spaces/room-by-alias/{roomAlias}")]
    Task<Room> GetRoomByAliasAsync(string roomAlias, CancellationToken cancellationToken = default);

    /// <summary>
    /// Announces a participant. The first of three calls before media flow: then a signalling token, then <see cref="JoinRoomAsync"/>.
    /// </summary>
    /// <remarks>
    /// Read from the vendor's mobile clients, not documented. What carries sound and images is not HTTP and not in here.
    /// Those use a client token; that a personal token is as good is not said.
    /// </remarks>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="participant">Who takes part in which room.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/spaces/{spaceId}/participants")]
    Task<CreatedId> CreateParticipantAsync(string spaceId, [Body] NewParticipant participant, CancellationToken cancellationToken = default);

    /// <summary>Gets what a participant signs in to the media server with.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="participantId">The id of the participant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/spaces/{spaceId}/participants/{participantId}/signaling-token")]
    Task<SignalingToken> CreateSignalingTokenAsync(string spaceId, string participantId, CancellationToken cancellationToken = default);

    /// <summary>Lets a participant into the call.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="roomId">The id of the room.</param>
    /// <param name="join">The participant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/spaces/{spaceId}/rooms/{roomId}/join")]
    Task JoinRoomAsync(string spaceId, string roomId, [Body] JoinRequest join, CancellationToken cancellationToken = default);
}
