namespace AuthSdk.Kmhfr;

public partial interface IKmhfrCommunityUnits
{
    /// <summary>Lists the contacts of community units.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/chul/unit_contacts/")]
    Task<Page<UndocumentedRecord>> ListCommunityUnitContactsAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a contact of a community unit.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/chul/unit_contacts/{id}/")]
    Task<UndocumentedRecord> GetCommunityUnitContactAsync(
        string id,
        DetailQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Creates a contact of a community unit.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/chul/unit_contacts/")]
    Task<UndocumentedRecord> CreateCommunityUnitContactAsync([Body] UndocumentedRecord body, CancellationToken cancellationToken = default);

    /// <summary>Changes a contact of a community unit. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/chul/unit_contacts/{id}/")]
    Task<UndocumentedRecord?> UpdateCommunityUnitContactAsync(
        string id,
        [Body] UndocumentedRecord changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a contact of a community unit: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/chul/unit_contacts/{id}/")]
    Task DeleteCommunityUnitContactAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists the contacts of community health workers.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/chul/workers_contacts/")]
    Task<Page<UndocumentedRecord>> ListCommunityHealthWorkerContactsAsync(
        ListQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets a contact of a community health worker.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/chul/workers_contacts/{id}/")]
    Task<UndocumentedRecord> GetCommunityHealthWorkerContactAsync(
        string id,
        DetailQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Creates a contact of a community health worker.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/chul/workers_contacts/")]
    Task<UndocumentedRecord> CreateCommunityHealthWorkerContactAsync(
        [Body] UndocumentedRecord body,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes a contact of a community health worker. The record comes back, or <see langword="null"/> if the answer is empty.
    /// </summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/chul/workers_contacts/{id}/")]
    Task<UndocumentedRecord?> UpdateCommunityHealthWorkerContactAsync(
        string id,
        [Body] UndocumentedRecord changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a contact of a community health worker: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/chul/workers_contacts/{id}/")]
    Task DeleteCommunityHealthWorkerContactAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists changes to community units that wait for approval.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/chul/updates/")]
    Task<Page<UndocumentedRecord>> ListCommunityUnitUpdatesAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a set of changes to a community unit.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/chul/updates/{id}/")]
    Task<UndocumentedRecord> GetCommunityUnitUpdateAsync(
        string id,
        DetailQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Creates a set of changes to a community unit.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/chul/updates/")]
    Task<UndocumentedRecord> CreateCommunityUnitUpdateAsync([Body] UndocumentedRecord body, CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes a set of changes to a community unit. The record comes back, or <see langword="null"/> if the answer is empty.
    /// </summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/chul/updates/{id}/")]
    Task<UndocumentedRecord?> UpdateCommunityUnitUpdateAsync(
        string id,
        [Body] UndocumentedRecord changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a set of changes to a community unit: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/chul/updates/{id}/")]
    Task DeleteCommunityUnitUpdateAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists ratings of community units.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/chul/chu_ratings/")]
    Task<Page<UndocumentedRecord>> ListCommunityUnitRatingsAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a rating of a community unit.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/chul/chu_ratings/{id}/")]
    Task<UndocumentedRecord> GetCommunityUnitRatingAsync(
        string id,
        DetailQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Creates a rating of a community unit.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/chul/chu_ratings/")]
    Task<UndocumentedRecord> CreateCommunityUnitRatingAsync([Body] UndocumentedRecord body, CancellationToken cancellationToken = default);

    /// <summary>Changes a rating of a community unit. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/chul/chu_ratings/{id}/")]
    Task<UndocumentedRecord?> UpdateCommunityUnitRatingAsync(
        string id,
        [Body] UndocumentedRecord changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a rating of a community unit: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/chul/chu_ratings/{id}/")]
    Task DeleteCommunityUnitRatingAsync(string id, CancellationToken cancellationToken = default);
}
