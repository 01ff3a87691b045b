namespace AuthSdk.Moodhood;

/// <summary>Who may do what: invitations to spaces, roles in rooms, and links that let somebody in with one click.</summary>
public interface IMoodhoodAccess
{
    /// <summary>Invites somebody into a space. An invitation works once.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="invite">What to invite to.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/spaces/{spaceId}/invites")]
    Task<CreatedId> CreateInviteAsync(string spaceId, [Body] InviteRequest invite, CancellationToken cancellationToken = default);

    /// <summary>Accepts an invitation, as the invited person: the call needs <i>their</i> token. An invitation works once.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="inviteId">The id of the invitation.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/spaces/{spaceId}/invites/{inviteId}/activate")]
    Task ActivateInviteAsync(string spaceId, string inviteId, CancellationToken cancellationToken = default);

    /// <summary>Gives a user a role in a room. What the server answers is not documented.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="roomId">The id of the room.</param>
    /// <param name="grant">Who gets which role.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/spaces/{spaceId}/rooms/{roomId}/roles")]
    Task GrantRoomRoleAsync(string spaceId, string roomId, [Body] RoleGrant grant, CancellationToken cancellationToken = default);

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
}
