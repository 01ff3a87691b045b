namespace AuthSdk.Kmhfr;

public partial interface IKmhfrUsers
{
    /// <summary>Lists the counties of accounts.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/user_counties/")]
    Task<Page<UserCounty>> ListUserCountiesAsync(UserLinkQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a county of an account.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/user_counties/{id}/")]
    Task<UserCounty> GetUserCountyAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a county of an account.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/common/user_counties/")]
    Task<UserCounty> CreateUserCountyAsync([Body] UserCounty body, CancellationToken cancellationToken = default);

    /// <summary>Changes a county of an account. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/common/user_counties/{id}/")]
    Task<UserCounty?> UpdateUserCountyAsync(string id, [Body] UserCounty changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a county of an account: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/common/user_counties/{id}/")]
    Task DeleteUserCountyAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists the constituencies of accounts.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/user_constituencies/")]
    Task<Page<UserConstituency>> ListUserConstituenciesAsync(UserLinkQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a constituency of an account.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/user_constituencies/{id}/")]
    Task<UserConstituency> GetUserConstituencyAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a constituency of an account.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/common/user_constituencies/")]
    Task<UserConstituency> CreateUserConstituencyAsync([Body] UserConstituency body, CancellationToken cancellationToken = default);

    /// <summary>Changes a constituency of an account. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/common/user_constituencies/{id}/")]
    Task<UserConstituency?> UpdateUserConstituencyAsync(
        string id,
        [Body] UserConstituency changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a constituency of an account: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/common/user_constituencies/{id}/")]
    Task DeleteUserConstituencyAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists the sub-counties of accounts.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/user_sub_counties/")]
    Task<Page<UserSubCounty>> ListUserSubCountiesAsync(UserLinkQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a sub-county of an account.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/user_sub_counties/{id}/")]
    Task<UserSubCounty> GetUserSubCountyAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a sub-county of an account.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/common/user_sub_counties/")]
    Task<UserSubCounty> CreateUserSubCountyAsync([Body] UserSubCounty body, CancellationToken cancellationToken = default);

    /// <summary>Changes a sub-county of an account. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/common/user_sub_counties/{id}/")]
    Task<UserSubCounty?> UpdateUserSubCountyAsync(string id, [Body] UserSubCounty changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a sub-county of an account: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/common/user_sub_counties/{id}/")]
    Task DeleteUserSubCountyAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists the contacts of accounts.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/user_contacts/")]
    Task<Page<UserContact>> ListUserContactsAsync(UserLinkQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a contact of an account.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/user_contacts/{id}/")]
    Task<UserContact> GetUserContactAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a contact of an account.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/common/user_contacts/")]
    Task<UserContact> CreateUserContactAsync([Body] UserContact body, CancellationToken cancellationToken = default);

    /// <summary>Changes a contact of an account. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/common/user_contacts/{id}/")]
    Task<UserContact?> UpdateUserContactAsync(string id, [Body] UserContact changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a contact of an account: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/common/user_contacts/{id}/")]
    Task DeleteUserContactAsync(string id, CancellationToken cancellationToken = default);
}
