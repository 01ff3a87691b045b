namespace AuthSdk.Kmhfr;

/// <summary>Community health units, their workers, services, contacts and ratings.</summary>
[Headers("Accept: application/json")]
public partial interface IKmhfrCommunityUnits
{
    /// <summary>Lists community health units.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/chul/units/")]
    Task<Page<CommunityUnit>> ListCommunityUnitsAsync(CommunityUnitQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a community health unit.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/chul/units/{id}/")]
    Task<CommunityUnit> GetCommunityUnitAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a community health unit.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/chul/units/")]
    Task<CommunityUnit> CreateCommunityUnitAsync([Body] NewCommunityUnit body, CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes a community health unit. On an approved unit the change waits for approval, and the record comes back unchanged, or
    /// <see langword="null"/> if the answer is empty.
    /// </summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/chul/units/{id}/")]
    Task<CommunityUnit?> UpdateCommunityUnitAsync(
        string id,
        [Body] CommunityUnitChanges changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a community health unit: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/chul/units/{id}/")]
    Task DeleteCommunityUnitAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Downloads the detail report of a community health unit, a PDF. Dispose of the stream.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Headers("Accept: application/pdf")]
    [Get("/chul/units_detail_report/{id}/?format=pdf")]
    Task<Stream> DownloadCommunityUnitReportAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists the statuses of community units.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/chul/statuses/")]
    Task<Page<LookupRecord>> ListCommunityUnitStatusesAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a status of community units.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/chul/statuses/{id}/")]
    Task<LookupRecord> GetCommunityUnitStatusAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a status of community units.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/chul/statuses/")]
    Task<LookupRecord> CreateCommunityUnitStatusAsync([Body] LookupRecord body, CancellationToken cancellationToken = default);

    /// <summary>Changes a status of community units. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/chul/statuses/{id}/")]
    Task<LookupRecord?> UpdateCommunityUnitStatusAsync(
        string id,
        [Body] LookupRecord changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a status of community units: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/chul/statuses/{id}/")]
    Task DeleteCommunityUnitStatusAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists the services of community units.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/chul/services/")]
    Task<Page<CommunityUnitService>> ListCommunityUnitServicesAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a service of a community unit.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/chul/services/{id}/")]
    Task<CommunityUnitService> GetCommunityUnitServiceAsync(
        string id,
        DetailQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Creates a service of a community unit.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/chul/services/")]
    Task<CommunityUnitService> CreateCommunityUnitServiceAsync(
        [Body] CommunityUnitService body,
        CancellationToken cancellationToken = default);

    /// <summary>Changes a service of a community unit. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/chul/services/{id}/")]
    Task<CommunityUnitService?> UpdateCommunityUnitServiceAsync(
        string id,
        [Body] CommunityUnitService changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a service of a community unit: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/chul/services/{id}/")]
    Task DeleteCommunityUnitServiceAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists community health workers.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/chul/workers/")]
    Task<Page<CommunityHealthWorker>> ListCommunityHealthWorkersAsync(
        ListQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets a community health worker.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/chul/workers/{id}/")]
    Task<CommunityHealthWorker> GetCommunityHealthWorkerAsync(
        string id,
        DetailQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Creates a community health worker.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/chul/workers/")]
    Task<CommunityHealthWorker> CreateCommunityHealthWorkerAsync(
        [Body] CommunityHealthWorker body,
        CancellationToken cancellationToken = default);

    /// <summary>Changes a community health worker. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/chul/workers/{id}/")]
    Task<CommunityHealthWorker?> UpdateCommunityHealthWorkerAsync(
        string id,
        [Body] CommunityHealthWorker changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a community health worker: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/chul/workers/{id}/")]
    Task DeleteCommunityHealthWorkerAsync(string id, CancellationToken cancellationToken = default);
}
