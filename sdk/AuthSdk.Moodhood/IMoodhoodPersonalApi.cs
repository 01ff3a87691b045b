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
[JsonContext(typeof(MoodhoodJsonContext))]
public interface IMoodhoodPersonalApi : IMoodhoodOperations
{
    /// <summary>Gets a room by the alias in its link.</summary>
    /// <param name="roomAlias">The alias.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/spaces/room-by-alias/{roomAlias}")]
    Task<Room> GetRoomByAliasAsync(string roomAlias, CancellationToken cancellationToken = default);
}
