namespace AuthSdk.Kmhfr;

public partial interface IKmhfrFacilityLookups
{
    /// <summary>Lists services.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/services/")]
    Task<Page<Service>> ListServicesAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a service.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/services/{id}/")]
    Task<Service> GetServiceAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a service.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/services/")]
    Task<Service> CreateServiceAsync([Body] Service body, CancellationToken cancellationToken = default);

    /// <summary>Changes a service. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/services/{id}/")]
    Task<Service?> UpdateServiceAsync(string id, [Body] Service changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a service: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/services/{id}/")]
    Task DeleteServiceAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists service categories.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/service_categories/")]
    Task<Page<LookupRecord>> ListServiceCategoriesAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a service category.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/service_categories/{id}/")]
    Task<LookupRecord> GetServiceCategoryAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a service category.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/service_categories/")]
    Task<LookupRecord> CreateServiceCategoryAsync([Body] LookupRecord body, CancellationToken cancellationToken = default);

    /// <summary>Changes a service category. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/service_categories/{id}/")]
    Task<LookupRecord?> UpdateServiceCategoryAsync(string id, [Body] LookupRecord changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a service category: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/service_categories/{id}/")]
    Task DeleteServiceCategoryAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists the options of services.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/options/")]
    Task<Page<LookupRecord>> ListOptionsAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets an option.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/options/{id}/")]
    Task<LookupRecord> GetOptionAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates an option.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/options/")]
    Task<LookupRecord> CreateOptionAsync([Body] LookupRecord body, CancellationToken cancellationToken = default);

    /// <summary>Changes an option. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/options/{id}/")]
    Task<LookupRecord?> UpdateOptionAsync(string id, [Body] LookupRecord changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes an option: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/options/{id}/")]
    Task DeleteOptionAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists groups of options.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/option_groups/")]
    Task<Page<LookupRecord>> ListOptionGroupsAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets an option group.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/option_groups/{id}/")]
    Task<LookupRecord> GetOptionGroupAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates an option group.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/option_groups/")]
    Task<LookupRecord> CreateOptionGroupAsync([Body] LookupRecord body, CancellationToken cancellationToken = default);

    /// <summary>Changes an option group. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/option_groups/{id}/")]
    Task<LookupRecord?> UpdateOptionGroupAsync(string id, [Body] LookupRecord changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes an option group: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/option_groups/{id}/")]
    Task DeleteOptionGroupAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists kinds of equipment.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/infrastructure/")]
    Task<Page<LookupRecord>> ListInfrastructureAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a kind of equipment.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/infrastructure/{id}/")]
    Task<LookupRecord> GetInfrastructureAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a kind of equipment.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/infrastructure/")]
    Task<LookupRecord> CreateInfrastructureAsync([Body] LookupRecord body, CancellationToken cancellationToken = default);

    /// <summary>Changes a kind of equipment. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/infrastructure/{id}/")]
    Task<LookupRecord?> UpdateInfrastructureAsync(string id, [Body] LookupRecord changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a kind of equipment: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/infrastructure/{id}/")]
    Task DeleteInfrastructureAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists categories of equipment.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/infrastructure_categories/")]
    Task<Page<LookupRecord>> ListInfrastructureCategoriesAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets an equipment category.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/infrastructure_categories/{id}/")]
    Task<LookupRecord> GetInfrastructureCategoryAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates an equipment category.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/infrastructure_categories/")]
    Task<LookupRecord> CreateInfrastructureCategoryAsync([Body] LookupRecord body, CancellationToken cancellationToken = default);

    /// <summary>Changes an equipment category. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/infrastructure_categories/{id}/")]
    Task<LookupRecord?> UpdateInfrastructureCategoryAsync(
        string id,
        [Body] LookupRecord changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes an equipment category: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/infrastructure_categories/{id}/")]
    Task DeleteInfrastructureCategoryAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists kinds of departments.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_depts/")]
    Task<Page<LookupRecord>> ListFacilityDepartmentsAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a kind of department.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_depts/{id}/")]
    Task<LookupRecord> GetFacilityDepartmentAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a kind of department.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/facility_depts/")]
    Task<LookupRecord> CreateFacilityDepartmentAsync([Body] LookupRecord body, CancellationToken cancellationToken = default);

    /// <summary>Changes a kind of department. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/facility_depts/{id}/")]
    Task<LookupRecord?> UpdateFacilityDepartmentAsync(
        string id,
        [Body] LookupRecord changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a kind of department: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/facilities/facility_depts/{id}/")]
    Task DeleteFacilityDepartmentAsync(string id, CancellationToken cancellationToken = default);
}
