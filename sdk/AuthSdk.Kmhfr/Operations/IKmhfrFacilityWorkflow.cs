namespace AuthSdk.Kmhfr;

/// <summary>What belongs to facilities and what happens to them: links, approvals, regulation, upgrades, ratings.</summary>
[Headers("Accept: application/json")]
public partial interface IKmhfrFacilityWorkflow
{
    /// <summary>Lists the services of facilities.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_services/")]
    Task<Page<FacilityServiceLink>> ListFacilityServicesAsync(
        FacilityLinkQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets a service of a facility.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_services/{id}/")]
    Task<FacilityServiceLink> GetFacilityServiceAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a service of a facility.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/facility_services/")]
    Task<FacilityServiceLink> CreateFacilityServiceAsync([Body] FacilityServiceLink body, CancellationToken cancellationToken = default);

    /// <summary>Changes a service of a facility. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/facility_services/{id}/")]
    Task<FacilityServiceLink?> UpdateFacilityServiceAsync(
        string id,
        [Body] FacilityServiceLink changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a service of a facility: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/facility_services/{id}/")]
    Task DeleteFacilityServiceAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists the equipment of facilities.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_infrastructure/")]
    Task<Page<FacilityInfrastructureLink>> ListFacilityInfrastructureAsync(
        FacilityLinkQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets a piece of equipment of a facility.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_infrastructure/{id}/")]
    Task<FacilityInfrastructureLink> GetFacilityInfrastructureAsync(
        string id,
        DetailQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Creates a piece of equipment of a facility.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/facility_infrastructure/")]
    Task<FacilityInfrastructureLink> CreateFacilityInfrastructureAsync(
        [Body] FacilityInfrastructureLink body,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes a piece of equipment of a facility. The record comes back, or <see langword="null"/> if the answer is empty.
    /// </summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/facility_infrastructure/{id}/")]
    Task<FacilityInfrastructureLink?> UpdateFacilityInfrastructureAsync(
        string id,
        [Body] FacilityInfrastructureLink changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a piece of equipment of a facility: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/facility_infrastructure/{id}/")]
    Task DeleteFacilityInfrastructureAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists the specialists of facilities.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_specialists/")]
    Task<Page<FacilitySpecialistLink>> ListFacilitySpecialistsAsync(
        FacilityLinkQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets a speciality of a facility.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_specialists/{id}/")]
    Task<FacilitySpecialistLink> GetFacilitySpecialistAsync(
        string id,
        DetailQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Creates a speciality of a facility.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/facility_specialists/")]
    Task<FacilitySpecialistLink> CreateFacilitySpecialistAsync(
        [Body] FacilitySpecialistLink body,
        CancellationToken cancellationToken = default);

    /// <summary>Changes a speciality of a facility. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/facility_specialists/{id}/")]
    Task<FacilitySpecialistLink?> UpdateFacilitySpecialistAsync(
        string id,
        [Body] FacilitySpecialistLink changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a speciality of a facility: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/facility_specialists/{id}/")]
    Task DeleteFacilitySpecialistAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists the departments of facilities.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_units/")]
    Task<Page<FacilityUnitLink>> ListFacilityUnitsAsync(FacilityLinkQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a department of a facility.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_units/{id}/")]
    Task<FacilityUnitLink> GetFacilityUnitAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a department of a facility.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/facility_units/")]
    Task<FacilityUnitLink> CreateFacilityUnitAsync([Body] FacilityUnitLink body, CancellationToken cancellationToken = default);

    /// <summary>Changes a department of a facility. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/facility_units/{id}/")]
    Task<FacilityUnitLink?> UpdateFacilityUnitAsync(
        string id,
        [Body] FacilityUnitLink changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a department of a facility: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/facility_units/{id}/")]
    Task DeleteFacilityUnitAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists the contacts of facilities.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/contacts/")]
    Task<Page<FacilityContactLink>> ListFacilityContactsAsync(
        FacilityLinkQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets a contact of a facility.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/contacts/{id}/")]
    Task<FacilityContactLink> GetFacilityContactAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a contact of a facility.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/contacts/")]
    Task<FacilityContactLink> CreateFacilityContactAsync([Body] FacilityContactLink body, CancellationToken cancellationToken = default);

    /// <summary>Changes a contact of a facility. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/contacts/{id}/")]
    Task<FacilityContactLink?> UpdateFacilityContactAsync(
        string id,
        [Body] FacilityContactLink changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a contact of a facility: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/contacts/{id}/")]
    Task DeleteFacilityContactAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists who runs which facility.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_officers/")]
    Task<Page<UndocumentedRecord>> ListFacilityOfficersAsync(
        FacilityLinkQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets an officer of a facility.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_officers/{id}/")]
    Task<UndocumentedRecord> GetFacilityOfficerAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates an officer of a facility.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/facility_officers/")]
    Task<UndocumentedRecord> CreateFacilityOfficerAsync([Body] UndocumentedRecord body, CancellationToken cancellationToken = default);

    /// <summary>Changes an officer of a facility. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/facility_officers/{id}/")]
    Task<UndocumentedRecord?> UpdateFacilityOfficerAsync(
        string id,
        [Body] UndocumentedRecord changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes an officer of a facility: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/facility_officers/{id}/")]
    Task DeleteFacilityOfficerAsync(string id, CancellationToken cancellationToken = default);
}
