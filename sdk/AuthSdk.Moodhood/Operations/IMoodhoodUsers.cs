namespace AuthSdk.Moodhood;

/// <summary>Users, and the room that a user meets in by default.</summary>
public interface IMoodhoodUsers
{
    /// <summary>Creates a user, with a user token.</summary>
    /// <remarks>
    /// The documentation contradicts itself: the English one wants a user token here, the Russian one a client token. Where this is answered
    /// with 403, take <see cref="IMoodhoodApi.CreateUserAsClientAsync"/>.
    /// </remarks>
    /// <param name="user">The person.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/users")]
    Task<CreatedId> CreateUserAsync([Body] NewUser user, CancellationToken cancellationToken = default);

    /// <summary>Gets the user whom the token acts for.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/users/me")]
    Task<User> GetCurrentUserAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the room that the user meets in by default.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/users/me/settings/meetings")]
    Task<MeetingSettings> GetMeetingSettingsAsync(CancellationToken cancellationToken = default);

    /// <summary>Sets the room that the user meets in by default.</summary>
    /// <param name="settings">The room and its space.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Put("/users/me/settings/meetings")]
    Task<MeetingSettings> UpdateMeetingSettingsAsync([Body] MeetingSettings settings, CancellationToken cancellationToken = default);
}
