namespace AuthSdk.Kmhfr;

/// <summary>Health facilities.</summary>
[Headers("Accept: application/json")]
public partial interface IKmhfrFacilities
{
    /// <summary>Lists health facilities. Which ones depends on the role of the account.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facilities/")]
    Task<Page<Facility>> ListFacilitiesAsync(FacilityQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a health facility with everything linked to it. A malformed id is answered with 400.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facilities/{id}/")]
    Task<FacilityDetail> GetFacilityAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a health facility. It has no code until it is approved nationally.</summary>
    /// <param name="facility">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/facilities/")]
    Task<Facility> CreateFacilityAsync([Body] NewFacility facility, CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes a health facility. The answer is empty, and the changes to an approved facility wait for approval: read it again to see
    /// <see cref="FacilityRecord.HasEdits"/> and <see cref="FacilityRecord.LatestUpdate"/>, or use
    /// <see cref="KmhfrApprovals.UpdateFacilityAndReadAsync"/>.
    /// </summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/facilities/{id}/")]
    Task UpdateFacilityAsync(string id, [Body] FacilityChanges changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a health facility: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/facilities/{id}/")]
    Task DeleteFacilityAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists health facilities with few fields each; much faster than <see cref="ListFacilitiesAsync"/>.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facilities_list/")]
    Task<Page<FacilitySummary>> ListFacilitySummariesAsync(FacilityQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the flat export rows that the public search page uses.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/material/")]
    Task<Page<FacilityMaterialRow>> ListFacilityMaterialAsync(
        FacilityMaterialQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Counts facilities and community units by area, owner, type and state.</summary>
    /// <param name="query">What to count.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/dashboard/")]
    Task<FacilityDashboard> GetDashboardAsync(DashboardQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Downloads the cover report of a facility, a PDF. Dispose of the stream.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Headers("Accept: application/pdf")]
    [Get("/facilities/facility_cover_report/{id}/")]
    Task<Stream> DownloadFacilityCoverReportAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Downloads the form for corrections of a facility, a PDF. Dispose of the stream.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Headers("Accept: application/pdf")]
    [Get("/facilities/facility_correction_template/{id}/")]
    Task<Stream> DownloadFacilityCorrectionTemplateAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Downloads the inspection report of a facility, a PDF. Dispose of the stream.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Headers("Accept: application/pdf")]
    [Get("/facilities/facility_inspection_report/{id}/")]
    Task<Stream> DownloadFacilityInspectionReportAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Downloads the detail report of a facility, a PDF. Dispose of the stream.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Headers("Accept: application/pdf")]
    [Get("/facilities/facility_detail_report/{id}/")]
    Task<Stream> DownloadFacilityDetailReportAsync(string id, CancellationToken cancellationToken = default);
}
