namespace AuthSdk.Kmhfr;

/// <summary>Accounts, groups, permissions, and what an account is limited to.</summary>
[Headers("Accept: application/json")]
public partial interface IKmhfrUsers
{
    /// <summary>Lists accounts.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/users/")]
    Task<Page<UserAccount>> ListUsersAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets an account.</summary>
    /// <param name="id">The number.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/users/{id}/")]
    Task<UserAccount> GetUserAsync(int id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates an account.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/users/")]
    Task<UserAccount> CreateUserAsync([Body] UserAccount body, CancellationToken cancellationToken = default);

    /// <summary>Changes an account. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The number.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/users/{id}/")]
    Task<UserAccount?> UpdateUserAsync(int id, [Body] UserAccount changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes an account: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/users/{id}/")]
    Task DeleteUserAsync(int id, CancellationToken cancellationToken = default);

    /// <summary>Lists the clients of the token endpoint.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/users/applications/")]
    Task<Page<OAuthApplication>> ListApplicationsAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a client of the token endpoint.</summary>
    /// <param name="id">The number.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/users/applications/{id}/")]
    Task<OAuthApplication> GetApplicationAsync(int id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a client of the token endpoint.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/users/applications/")]
    Task<OAuthApplication> CreateApplicationAsync([Body] OAuthApplication body, CancellationToken cancellationToken = default);

    /// <summary>Changes a client of the token endpoint. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The number.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/users/applications/{id}/")]
    Task<OAuthApplication?> UpdateApplicationAsync(int id, [Body] OAuthApplication changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a client of the token endpoint: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/users/applications/{id}/")]
    Task DeleteApplicationAsync(int id, CancellationToken cancellationToken = default);

    /// <summary>Lists groups of accounts.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/users/groups/")]
    Task<Page<UserGroup>> ListGroupsAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a group.</summary>
    /// <param name="id">The number.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/users/groups/{id}/")]
    Task<UserGroup> GetGroupAsync(int id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a group.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/users/groups/")]
    Task<UserGroup> CreateGroupAsync([Body] UserGroup body, CancellationToken cancellationToken = default);

    /// <summary>Changes a group. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The number.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/users/groups/{id}/")]
    Task<UserGroup?> UpdateGroupAsync(int id, [Body] UserGroup changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a group: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/users/groups/{id}/")]
    Task DeleteGroupAsync(int id, CancellationToken cancellationToken = default);

    /// <summary>Lists permissions.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/users/permissions/")]
    Task<Page<UserGroup>> ListPermissionsAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the account that the token belongs to.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/rest-auth/user/")]
    Task<CurrentUser> GetCurrentUserAsync(CancellationToken cancellationToken = default);
}
