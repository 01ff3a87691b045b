namespace AuthSdk.Moodhood;

/// <summary>What a person can do, however the program got their token: by signing in or as a personal token.</summary>
public interface IMoodhoodOperations
{
    /// <summary>Lists the spaces of the user.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/spaces/")]
    Task<ItemList<Space>> ListSpacesAsync(CancellationToken cancellationToken = default);

    /// <summary>Creates a space.</summary>
    /// <param name="space">Its settings.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/spaces")]
    Task<CreatedId> CreateSpaceAsync([Body] SpaceSettings space, CancellationToken cancellationToken = default);

    /// <summary>Replaces all settings of a space. What the server answers is not documented.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="space">The new settings.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Put("/spaces/{spaceId}")]
    Task UpdateSpaceAsync(string spaceId, [Body] SpaceSettings space, CancellationToken cancellationToken = default);

    /// <summary>Invites somebody into a space. An invitation works once.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="invite">What to invite to.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/spaces/{spaceId}/invites")]
    Task<CreatedId> CreateInviteAsync(string spaceId, [Body] InviteRequest invite, CancellationToken cancellationToken = default);

    /// <summary>Lists the rooms of a space.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/spaces/{spaceId}/rooms")]
    Task<ItemList<Room>> ListRoomsAsync(string spaceId, CancellationToken cancellationToken = default);

    /// <summary>Gets a room.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="roomId">The id of the room; not its alias.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/spaces/{spaceId}/rooms/{roomId}")]
    Task<Room> GetRoomAsync(string spaceId, string roomId, CancellationToken cancellationToken = default);

    /// <summary>Creates a room. At least the id, the alias and the channel of the answer are there.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="room">Its settings.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/spaces/{spaceId}/rooms")]
    Task<Room> CreateRoomAsync(string spaceId, [Body] RoomSettings room, CancellationToken cancellationToken = default);

    /// <summary>Replaces all settings of a room. What the server answers is not documented.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="roomId">The id of the room.</param>
    /// <param name="room">The new settings.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Put("/spaces/{spaceId}/rooms/{roomId}")]
    Task UpdateRoomAsync(string spaceId, string roomId, [Body] RoomSettings room, CancellationToken cancellationToken = default);

    /// <summary>Deletes a room.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="roomId">The id of the room.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/spaces/{spaceId}/rooms/{roomId}")]
    Task DeleteRoomAsync(string spaceId, string roomId, CancellationToken cancellationToken = default);

    /// <summary>
    /// Makes a link that lets somebody in with one click. Only the room's creator and its moderators may; owning the space is not enough.
    /// </summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="roomId">The id of the room.</param>
    /// <param name="link">Whom to let in, and for how long.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/spaces/{spaceId}/rooms/{roomId}/generate-access")]
    Task<AccessLink> CreateAccessLinkAsync(
        string spaceId,
        string roomId,
        [Body] AccessLinkRequest link,
        CancellationToken cancellationToken = default);

    /// <summary>Lists the recordings of a room.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="roomId">The id of the room.</param>
    /// <param name="since">Only recordings from this instant on. The format that the server wants is not documented.</param>
    /// <param name="until">Only recordings until this instant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/spaces/{spaceId}/rooms/{roomId}/records")]
    Task<ItemList<Recording>> ListRecordingsAsync(
        string spaceId,
        string roomId,
        [AliasAs("dateFrom"), Query(Format = "yyyy-MM-ddTHH:mm:ss.fffzzz")] DateTimeOffset? since = null,
        [AliasAs("dateTo"), Query(Format = "yyyy-MM-ddTHH:mm:ss.fffzzz")] DateTimeOffset? until = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Asks where a recording can be downloaded for 24 hours. The documentation speaks of a text with an address, the operation's name of a
    /// redirection: expect an address in the body, bare or as a JSON string, or the file itself where redirections are followed.
    /// </summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="roomId">The id of the room.</param>
    /// <param name="recordId">The id of the recording.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/spaces/{spaceId}/rooms/{roomId}/records/download/{recordId}")]
    Task<HttpResponseMessage> GetRecordingDownloadAsync(
        string spaceId,
        string roomId,
        string recordId,
        CancellationToken cancellationToken = default);

    /// <summary>Lists the calls that finished in a room on one day.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="roomId">The id of the room.</param>
    /// <param name="day">An instant on that day.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/spaces/{spaceId}/analytics/calls")]
    Task<ItemList<FinishedCall>> ListCallsAsync(
        string spaceId,
        string roomId,
        [AliasAs("date"), Query(Format = "yyyy-MM-ddTHH:mm:ss.fffzzz")] DateTimeOffset day,
        CancellationToken cancellationToken = default);

    /// <summary>Downloads the report on a call. It exists once the call has finished.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="roomId">The id of the room.</param>
    /// <param name="callId">The id of the call, from <see cref="ListCallsAsync"/>.</param>
    /// <param name="format"><c>xlsx</c> or <c>json</c>; the shape of the latter is not published.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/spaces/{spaceId}/analytics/report")]
    Task<Stream> GetCallReportAsync(
        string spaceId,
        string roomId,
        string callId,
        string format = "xlsx",
        CancellationToken cancellationToken = default);

    /// <summary>Gets the webhook of a space, without its secret. Only the owner of the space may.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/spaces/{spaceId}/webhook")]
    Task<Webhook> GetWebhookAsync(string spaceId, CancellationToken cancellationToken = default);

    /// <summary>Creates the webhook of a space. The answer is the only chance to learn its secret, short of renewing it.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="webhook">Its settings.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/spaces/{spaceId}/webhook")]
    Task<Webhook> CreateWebhookAsync(string spaceId, [Body] WebhookSettings webhook, CancellationToken cancellationToken = default);

    /// <summary>Gives the webhook of a space a new secret.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Put("/spaces/{spaceId}/webhook/refresh-secret")]
    Task<Webhook> RenewWebhookSecretAsync(string spaceId, CancellationToken cancellationToken = default);

    /// <summary>Gets the user whom the token acts for.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/users/me")]
    Task<User> GetCurrentUserAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the room that the user meets in by default.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/users/me/settings/meetings")]
    Task<MeetingSettings> GetMeetingSettingsAsync(CancellationToken cancellationToken = default);
}
