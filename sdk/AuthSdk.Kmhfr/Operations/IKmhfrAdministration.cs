namespace AuthSdk.Kmhfr;

/// <summary>Administrative units, contacts, addresses and documents.</summary>
[Headers("Accept: application/json")]
public partial interface IKmhfrAdministration
{
    /// <summary>Lists counties.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/counties/")]
    Task<Page<County>> ListCountiesAsync(CountyQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a county with its boundary in GeoJSON, which can be large. The server keeps it for up to twelve hours.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/counties/{id}/")]
    Task<County> GetCountyWithBoundaryAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a county without geometry, which makes the answer small.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/counties/slim_detail/{id}/")]
    Task<County> GetCountyAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a county.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/common/counties/")]
    Task<County> CreateCountyAsync([Body] County body, CancellationToken cancellationToken = default);

    /// <summary>Changes a county. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/common/counties/{id}/")]
    Task<County?> UpdateCountyAsync(string id, [Body] County changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a county: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/common/counties/{id}/")]
    Task DeleteCountyAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists constituencies.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/constituencies/")]
    Task<Page<Constituency>> ListConstituenciesAsync(ConstituencyQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a constituency with its boundary in GeoJSON, which can be large. The server keeps it for up to twelve hours.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/constituencies/{id}/")]
    Task<Constituency> GetConstituencyWithBoundaryAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a constituency without geometry, which makes the answer small.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/constituencies/slim_detail/{id}/")]
    Task<Constituency> GetConstituencyAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a constituency.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/common/constituencies/")]
    Task<Constituency> CreateConstituencyAsync([Body] Constituency body, CancellationToken cancellationToken = default);

    /// <summary>Changes a constituency. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/common/constituencies/{id}/")]
    Task<Constituency?> UpdateConstituencyAsync(string id, [Body] Constituency changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a constituency: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/common/constituencies/{id}/")]
    Task DeleteConstituencyAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists sub-counties.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/sub_counties/")]
    Task<Page<SubCounty>> ListSubCountiesAsync(SubCountyQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a sub-county.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/sub_counties/{id}/")]
    Task<SubCounty> GetSubCountyAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a sub-county.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/common/sub_counties/")]
    Task<SubCounty> CreateSubCountyAsync([Body] SubCounty body, CancellationToken cancellationToken = default);

    /// <summary>Changes a sub-county. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/common/sub_counties/{id}/")]
    Task<SubCounty?> UpdateSubCountyAsync(string id, [Body] SubCounty changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a sub-county: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/common/sub_counties/{id}/")]
    Task DeleteSubCountyAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists wards.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/wards/")]
    Task<Page<Ward>> ListWardsAsync(WardQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Gets a ward with its boundary and the coordinates of its facilities in GeoJSON, which can be large. The server keeps it for up
    /// to twelve hours.
    /// </summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/wards/{id}/")]
    Task<Ward> GetWardWithGeometryAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a ward without geometry, which makes the answer small.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/wards/slim_detail/{id}/")]
    Task<Ward> GetWardAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a ward.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/common/wards/")]
    Task<Ward> CreateWardAsync([Body] Ward body, CancellationToken cancellationToken = default);

    /// <summary>Changes a ward. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/common/wards/{id}/")]
    Task<Ward?> UpdateWardAsync(string id, [Body] Ward changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a ward: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/common/wards/{id}/")]
    Task DeleteWardAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists towns.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/towns/")]
    Task<Page<Town>> ListTownsAsync(NamedQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a town.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/towns/{id}/")]
    Task<Town> GetTownAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a town.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/common/towns/")]
    Task<Town> CreateTownAsync([Body] Town body, CancellationToken cancellationToken = default);

    /// <summary>Changes a town. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/common/towns/{id}/")]
    Task<Town?> UpdateTownAsync(string id, [Body] Town changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a town: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/common/towns/{id}/")]
    Task DeleteTownAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Gets values to choose from, several lists at once and not in pages, by the name of the list.</summary>
    /// <param name="fields">Names out of <see cref="FilteringSummaryNames"/>. Without any, the answer is empty.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/filtering_summaries/")]
    Task<IReadOnlyDictionary<string, IReadOnlyList<FilteringSummaryEntry>>> GetFilteringSummariesAsync(
        IReadOnlyList<string> fields,
        CancellationToken cancellationToken = default);
}
