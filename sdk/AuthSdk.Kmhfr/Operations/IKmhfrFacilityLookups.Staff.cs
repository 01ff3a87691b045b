namespace AuthSdk.Kmhfr;

public partial interface IKmhfrFacilityLookups
{
    /// <summary>Lists regulators.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/regulating_bodies/")]
    Task<Page<LookupRecord>> ListRegulatingBodiesAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a regulator.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/regulating_bodies/{id}/")]
    Task<LookupRecord> GetRegulatingBodyAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a regulator.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/regulating_bodies/")]
    Task<LookupRecord> CreateRegulatingBodyAsync([Body] LookupRecord body, CancellationToken cancellationToken = default);

    /// <summary>Changes a regulator. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/regulating_bodies/{id}/")]
    Task<LookupRecord?> UpdateRegulatingBodyAsync(string id, [Body] LookupRecord changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a regulator: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/regulating_bodies/{id}/")]
    Task DeleteRegulatingBodyAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists regulation statuses.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/regulation_status/")]
    Task<Page<LookupRecord>> ListRegulationStatusesAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a regulation status.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/regulation_status/{id}/")]
    Task<LookupRecord> GetRegulationStatusAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a regulation status.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/regulation_status/")]
    Task<LookupRecord> CreateRegulationStatusAsync([Body] LookupRecord body, CancellationToken cancellationToken = default);

    /// <summary>Changes a regulation status. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/regulation_status/{id}/")]
    Task<LookupRecord?> UpdateRegulationStatusAsync(string id, [Body] LookupRecord changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a regulation status: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/regulation_status/{id}/")]
    Task DeleteRegulationStatusAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists specialities.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/specialities/")]
    Task<Page<LookupRecord>> ListSpecialitiesAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a speciality.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/specialities/{id}/")]
    Task<LookupRecord> GetSpecialityAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a speciality.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/specialities/")]
    Task<LookupRecord> CreateSpecialityAsync([Body] LookupRecord body, CancellationToken cancellationToken = default);

    /// <summary>Changes a speciality. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/specialities/{id}/")]
    Task<LookupRecord?> UpdateSpecialityAsync(string id, [Body] LookupRecord changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a speciality: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/specialities/{id}/")]
    Task DeleteSpecialityAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists speciality categories.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/speciality_categories/")]
    Task<Page<LookupRecord>> ListSpecialityCategoriesAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a speciality category.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/speciality_categories/{id}/")]
    Task<LookupRecord> GetSpecialityCategoryAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a speciality category.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/speciality_categories/")]
    Task<LookupRecord> CreateSpecialityCategoryAsync([Body] LookupRecord body, CancellationToken cancellationToken = default);

    /// <summary>Changes a speciality category. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/speciality_categories/{id}/")]
    Task<LookupRecord?> UpdateSpecialityCategoryAsync(
        string id,
        [Body] LookupRecord changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a speciality category: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/speciality_categories/{id}/")]
    Task DeleteSpecialityCategoryAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists job titles.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/job_titles/")]
    Task<Page<LookupRecord>> ListJobTitlesAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a job title.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/job_titles/{id}/")]
    Task<LookupRecord> GetJobTitleAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a job title.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/job_titles/")]
    Task<LookupRecord> CreateJobTitleAsync([Body] LookupRecord body, CancellationToken cancellationToken = default);

    /// <summary>Changes a job title. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/job_titles/{id}/")]
    Task<LookupRecord?> UpdateJobTitleAsync(string id, [Body] LookupRecord changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a job title: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/job_titles/{id}/")]
    Task DeleteJobTitleAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists officers of facilities.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/officers/")]
    Task<Page<LookupRecord>> ListOfficersAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets an officer.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/officers/{id}/")]
    Task<LookupRecord> GetOfficerAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates an officer.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/officers/")]
    Task<LookupRecord> CreateOfficerAsync([Body] LookupRecord body, CancellationToken cancellationToken = default);

    /// <summary>Changes an officer. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/officers/{id}/")]
    Task<LookupRecord?> UpdateOfficerAsync(string id, [Body] LookupRecord changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes an officer: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/officers/{id}/")]
    Task DeleteOfficerAsync(string id, CancellationToken cancellationToken = default);
}
