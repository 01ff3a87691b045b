namespace AuthSdk.Kmhfr;

public partial interface IKmhfrFacilityWorkflow
{
    /// <summary>Lists approvals and rejections of facilities.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_approvals/")]
    Task<Page<FacilityApproval>> ListFacilityApprovalsAsync(FacilityLinkQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets an approval or rejection of a facility.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_approvals/{id}/")]
    Task<FacilityApproval> GetFacilityApprovalAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates an approval or rejection of a facility.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/facility_approvals/")]
    Task<FacilityApproval> CreateFacilityApprovalAsync([Body] FacilityApproval body, CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes an approval or rejection of a facility. The record comes back, or <see langword="null"/> if the answer is empty.
    /// </summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/facility_approvals/{id}/")]
    Task<FacilityApproval?> UpdateFacilityApprovalAsync(
        string id,
        [Body] FacilityApproval changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes an approval or rejection of a facility: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/facility_approvals/{id}/")]
    Task DeleteFacilityApprovalAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists changes to facilities that wait for approval.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_updates/")]
    Task<Page<FacilityUpdate>> ListFacilityUpdatesAsync(FacilityLinkQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a set of changes that waits for approval.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_updates/{id}/")]
    Task<FacilityUpdate> GetFacilityUpdateAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Takes over, or drops, changes that wait. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, which <see cref="FacilityRecord.LatestUpdate"/> has.</param>
    /// <param name="decision"><see cref="FacilityUpdateDecision.Approve"/> or <see cref="FacilityUpdateDecision.Cancel"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/facility_updates/{id}/")]
    Task<FacilityUpdate?> DecideFacilityUpdateAsync(
        string id,
        [Body] FacilityUpdateDecision decision,
        CancellationToken cancellationToken = default);

    /// <summary>Lists changes of operation statuses.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_operation_state/")]
    Task<Page<UndocumentedRecord>> ListFacilityOperationStatesAsync(
        FacilityLinkQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets a change of a facility's operation status.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_operation_state/{id}/")]
    Task<UndocumentedRecord> GetFacilityOperationStateAsync(
        string id,
        DetailQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Creates a change of a facility's operation status.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/facility_operation_state/")]
    Task<UndocumentedRecord> CreateFacilityOperationStateAsync(
        [Body] UndocumentedRecord body,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes a change of a facility's operation status. The record comes back, or <see langword="null"/> if the answer is empty.
    /// </summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/facility_operation_state/{id}/")]
    Task<UndocumentedRecord?> UpdateFacilityOperationStateAsync(
        string id,
        [Body] UndocumentedRecord changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a change of a facility's operation status: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/facility_operation_state/{id}/")]
    Task DeleteFacilityOperationStateAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists what regulators say about facilities.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_regulation_status/")]
    Task<Page<FacilityRegulationStatus>> ListFacilityRegulationStatusesAsync(
        FacilityLinkQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets a regulation status of a facility.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_regulation_status/{id}/")]
    Task<FacilityRegulationStatus> GetFacilityRegulationStatusAsync(
        string id,
        DetailQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Creates a regulation status of a facility.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/facility_regulation_status/")]
    Task<FacilityRegulationStatus> CreateFacilityRegulationStatusAsync(
        [Body] FacilityRegulationStatus body,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes a regulation status of a facility. The record comes back, or <see langword="null"/> if the answer is empty.
    /// </summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/facility_regulation_status/{id}/")]
    Task<FacilityRegulationStatus?> UpdateFacilityRegulationStatusAsync(
        string id,
        [Body] FacilityRegulationStatus changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a regulation status of a facility: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/facility_regulation_status/{id}/")]
    Task DeleteFacilityRegulationStatusAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists upgrades of facilities.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_upgrade/")]
    Task<Page<FacilityUpgrade>> ListFacilityUpgradesAsync(FacilityLinkQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a upgrade of a facility.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_upgrade/{id}/")]
    Task<FacilityUpgrade> GetFacilityUpgradeAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a upgrade of a facility.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/facility_upgrade/")]
    Task<FacilityUpgrade> CreateFacilityUpgradeAsync([Body] FacilityUpgrade body, CancellationToken cancellationToken = default);

    /// <summary>Changes a upgrade of a facility. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/facility_upgrade/{id}/")]
    Task<FacilityUpgrade?> UpdateFacilityUpgradeAsync(
        string id,
        [Body] FacilityUpgrade changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a upgrade of a facility: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/facility_upgrade/{id}/")]
    Task DeleteFacilityUpgradeAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists facilities that regulators sent.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/regulator_sync/")]
    Task<Page<UndocumentedRecord>> ListRegulatorSyncsAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a facility that a regulator sent.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/regulator_sync/{id}/")]
    Task<UndocumentedRecord> GetRegulatorSyncAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a facility that a regulator sent.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/regulator_sync/")]
    Task<UndocumentedRecord> CreateRegulatorSyncAsync([Body] UndocumentedRecord body, CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes a facility that a regulator sent. The record comes back, or <see langword="null"/> if the answer is empty.
    /// </summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/regulator_sync/{id}/")]
    Task<UndocumentedRecord?> UpdateRegulatorSyncAsync(
        string id,
        [Body] UndocumentedRecord changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a facility that a regulator sent: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/regulator_sync/{id}/")]
    Task DeleteRegulatorSyncAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists ratings of services.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_service_ratings/")]
    Task<Page<FacilityServiceRating>> ListFacilityServiceRatingsAsync(
        ListQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets a rating of a service.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_service_ratings/{id}/")]
    Task<FacilityServiceRating> GetFacilityServiceRatingAsync(
        string id,
        DetailQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Creates a rating of a service.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/facility_service_ratings/")]
    Task<FacilityServiceRating> CreateFacilityServiceRatingAsync(
        [Body] FacilityServiceRating body,
        CancellationToken cancellationToken = default);

    /// <summary>Changes a rating of a service. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/facility_service_ratings/{id}/")]
    Task<FacilityServiceRating?> UpdateFacilityServiceRatingAsync(
        string id,
        [Body] FacilityServiceRating changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a rating of a service: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/facility_service_ratings/{id}/")]
    Task DeleteFacilityServiceRatingAsync(string id, CancellationToken cancellationToken = default);
}
