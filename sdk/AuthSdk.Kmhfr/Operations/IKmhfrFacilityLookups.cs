namespace AuthSdk.Kmhfr;

/// <summary>The lists of values around facilities: types, owners, services, equipment, staff, regulation.</summary>
[Headers("Accept: application/json")]
public partial interface IKmhfrFacilityLookups
{
    /// <summary>Lists facility types.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_types/")]
    Task<Page<FacilityType>> ListFacilityTypesAsync(FacilityTypeQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a facility type.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_types/{id}/")]
    Task<FacilityType> GetFacilityTypeAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a facility type.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/facility_types/")]
    Task<FacilityType> CreateFacilityTypeAsync([Body] FacilityType body, CancellationToken cancellationToken = default);

    /// <summary>Changes a facility type. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/facility_types/{id}/")]
    Task<FacilityType?> UpdateFacilityTypeAsync(string id, [Body] FacilityType changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a facility type: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/facility_types/{id}/")]
    Task DeleteFacilityTypeAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists facility types in detail. What the detail adds is not documented.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_types_details/")]
    Task<Page<FacilityType>> ListFacilityTypeDetailsAsync(FacilityTypeQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Lists operation statuses.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_status/")]
    Task<Page<FacilityStatus>> ListFacilityStatusesAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets an operation status.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_status/{id}/")]
    Task<FacilityStatus> GetFacilityStatusAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates an operation status.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/facility_status/")]
    Task<FacilityStatus> CreateFacilityStatusAsync([Body] FacilityStatus body, CancellationToken cancellationToken = default);

    /// <summary>Changes an operation status. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/facility_status/{id}/")]
    Task<FacilityStatus?> UpdateFacilityStatusAsync(
        string id,
        [Body] FacilityStatus changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes an operation status: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/facility_status/{id}/")]
    Task DeleteFacilityStatusAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists admission statuses.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_admission_status/")]
    Task<Page<LookupRecord>> ListAdmissionStatusesAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets an admission status.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_admission_status/{id}/")]
    Task<LookupRecord> GetAdmissionStatusAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates an admission status.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/facility_admission_status/")]
    Task<LookupRecord> CreateAdmissionStatusAsync([Body] LookupRecord body, CancellationToken cancellationToken = default);

    /// <summary>Changes an admission status. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/facility_admission_status/{id}/")]
    Task<LookupRecord?> UpdateAdmissionStatusAsync(string id, [Body] LookupRecord changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes an admission status: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/facility_admission_status/{id}/")]
    Task DeleteAdmissionStatusAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists the owners of facilities.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/owners/")]
    Task<Page<Owner>> ListOwnersAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets an owner.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/owners/{id}/")]
    Task<Owner> GetOwnerAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates an owner.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/owners/")]
    Task<Owner> CreateOwnerAsync([Body] Owner body, CancellationToken cancellationToken = default);

    /// <summary>Changes an owner. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/owners/{id}/")]
    Task<Owner?> UpdateOwnerAsync(string id, [Body] Owner changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes an owner: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/owners/{id}/")]
    Task DeleteOwnerAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists the types of owners.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/owner_types/")]
    Task<Page<LookupRecord>> ListOwnerTypesAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets an owner type.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/owner_types/{id}/")]
    Task<LookupRecord> GetOwnerTypeAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates an owner type.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/owner_types/")]
    Task<LookupRecord> CreateOwnerTypeAsync([Body] LookupRecord body, CancellationToken cancellationToken = default);

    /// <summary>Changes an owner type. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/owner_types/{id}/")]
    Task<LookupRecord?> UpdateOwnerTypeAsync(string id, [Body] LookupRecord changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes an owner type: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/owner_types/{id}/")]
    Task DeleteOwnerTypeAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists the levels of the Kenya Essential Package for Health.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/keph/")]
    Task<Page<KephLevel>> ListKephLevelsAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a level.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/keph/{id}/")]
    Task<KephLevel> GetKephLevelAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a level.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/keph/")]
    Task<KephLevel> CreateKephLevelAsync([Body] KephLevel body, CancellationToken cancellationToken = default);

    /// <summary>Changes a level. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/keph/{id}/")]
    Task<KephLevel?> UpdateKephLevelAsync(string id, [Body] KephLevel changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a level: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/keph/{id}/")]
    Task DeleteKephLevelAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists the reasons for a change of level.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/level_change_reasons/")]
    Task<Page<LookupRecord>> ListLevelChangeReasonsAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a level change reason.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/level_change_reasons/{id}/")]
    Task<LookupRecord> GetLevelChangeReasonAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a level change reason.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/level_change_reasons/")]
    Task<LookupRecord> CreateLevelChangeReasonAsync([Body] LookupRecord body, CancellationToken cancellationToken = default);

    /// <summary>Changes a level change reason. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/level_change_reasons/{id}/")]
    Task<LookupRecord?> UpdateLevelChangeReasonAsync(string id, [Body] LookupRecord changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a level change reason: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/level_change_reasons/{id}/")]
    Task DeleteLevelChangeReasonAsync(string id, CancellationToken cancellationToken = default);
}
