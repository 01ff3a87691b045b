using System.Text.Json;

namespace AuthSdk.Kmhfr;

/// <summary>Places and boundaries in GeoJSON, where longitude comes before latitude.</summary>
[Headers("Accept: application/json")]
public partial interface IKmhfrGeography
{
    /// <summary>Lists the coordinates of facilities.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/gis/facility_coordinates/")]
    Task<Page<FacilityCoordinates>> ListFacilityCoordinatesAsync(
        FacilityLinkQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets a set of coordinates of a facility.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/gis/facility_coordinates/{id}/")]
    Task<FacilityCoordinates> GetFacilityCoordinatesAsync(
        string id,
        DetailQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Creates a set of coordinates of a facility.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/gis/facility_coordinates/")]
    Task<FacilityCoordinates> CreateFacilityCoordinatesAsync(
        [Body] NewFacilityCoordinates body,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes a set of coordinates of a facility. The record comes back, or <see langword="null"/> if the answer is empty.
    /// </summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/gis/facility_coordinates/{id}/")]
    Task<FacilityCoordinates?> UpdateFacilityCoordinatesAsync(
        string id,
        [Body] FacilityCoordinates changes,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a set of coordinates of a facility: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/gis/facility_coordinates/{id}/")]
    Task DeleteFacilityCoordinatesAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists name and place of every facility with coordinates, in one answer.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/gis/drilldown/facility/")]
    Task<IReadOnlyList<FacilityPoint>> ListFacilityPointsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the counties in GeoJSON. The server keeps the answer for up to a year.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/gis/drilldown/country/")]
    Task<GeoDrilldown> GetCountryDrilldownAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the constituencies of a county in GeoJSON. The server keeps the answer for up to a year.</summary>
    /// <param name="code">The number of the county.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/gis/drilldown/county/{code}/")]
    Task<GeoDrilldown> GetCountyDrilldownAsync(int code, CancellationToken cancellationToken = default);

    /// <summary>Gets the wards of a constituency in GeoJSON. The server keeps the answer for up to a year.</summary>
    /// <param name="code">The number of the constituency.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/gis/drilldown/constituency/{code}/")]
    Task<GeoDrilldown> GetConstituencyDrilldownAsync(int code, CancellationToken cancellationToken = default);

    /// <summary>Gets a ward in GeoJSON. The server keeps the answer for up to a year.</summary>
    /// <param name="code">The number of the ward.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/gis/drilldown/ward/{code}/")]
    Task<GeoFeature> GetWardDrilldownAsync(int code, CancellationToken cancellationToken = default);

    /// <summary>
    /// Lists the boundaries of counties in GeoJSON. Whether in the envelope of other lists is not documented, therefore raw JSON.
    /// </summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/gis/county_boundaries/")]
    Task<JsonElement> ListCountyBoundariesAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Lists the boundaries of constituencies in GeoJSON. Whether in the envelope of other lists is not documented, therefore raw JSON.
    /// </summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/gis/constituency_boundaries/")]
    Task<JsonElement> ListConstituencyBoundariesAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Lists the boundaries of wards in GeoJSON. Whether in the envelope of other lists is not documented, therefore raw JSON.
    /// </summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/gis/ward_boundaries/")]
    Task<JsonElement> ListWardBoundariesAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Lists the borders of countries in GeoJSON. Whether in the envelope of other lists is not documented, therefore raw JSON.
    /// </summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/gis/country_borders/")]
    Task<JsonElement> ListCountryBordersAsync(ListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Lists coordinates in GeoJSON. Whether in the envelope of other lists is not documented, therefore raw JSON.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/gis/coordinates/")]
    Task<JsonElement> ListCoordinatesAsync(ListQuery? query = null, CancellationToken cancellationToken = default);
}
