namespace AuthSdk.Kmhfr;

/// <summary>The Kenya Master Health Facility Registry: health facilities, community health units and administrative units.</summary>
/// <remarks>
/// <para>
/// A person signs in with the password grant (RFC 6749 section 4.3) through a confidential client. Tokens are opaque and live
/// 36,000 seconds; every refresh rotates the refresh token and revokes the old pair.
/// </para>
/// <para>
/// The older server generation takes a dead token for no token, and its lists then fail with 500 over the user that is not there. That
/// answer is taken for a rejection of the token: it is renewed once, and the call repeated once.
/// </para>
/// <para>The server puts HTML first among its formats, so each call asks for JSON. Every route ends in a slash.</para>
/// </remarks>
[OAuthProvider(
    Flow = OAuthFlow.Password,
    TokenUrl = "{server}/o/token/",
    ClientAuthentication = ClientAuthentication.ClientSecretBasic,
    Scopes = ["read"])]
[TokenRejection(500, Field = "detail.0", Value = "Server Error: AttributeError")]
[Server("Production", "https://api.kmhfr.health.go.ke")]
[Server("Predecessor", "https://api.kmhfl.health.go.ke")]
[Server("Test", "https://api.kmhfltest.health.go.ke")]
[BaseAddress("{server}/api")]
[JsonContext(typeof(KmhfrJsonContext))]
[Headers("Accept: application/json")]
public interface IKmhfrApi
{
    /// <summary>Lists health facilities. Which ones depends on the role of the account.</summary>
    /// <param name="search">Digits match the code exactly, other text is searched in the name.</param>
    /// <param name="name">A part of the name, in any case.</param>
    /// <param name="codes">Numbers in the master facility list.</param>
    /// <param name="counties">Ids of counties.</param>
    /// <param name="wards">Ids of wards.</param>
    /// <param name="facilityTypes">Ids of facility types.</param>
    /// <param name="isPublished">Only facilities that are published, or only those that are not.</param>
    /// <param name="updatedAfter">Only facilities changed at this instant or later.</param>
    /// <param name="ordering">One of <see cref="FacilityOrderings"/>, with <c>-</c> in front for descending order.</param>
    /// <param name="fields">The wire names of the fields to return; all without any.</param>
    /// <param name="page">The number of the page, from 1. Past the last page the server answers 404.</param>
    /// <param name="pageSize">Records on a page. Large pages of facilities are slow; 100 is a good size.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facilities/")]
    Task<Page<Facility>> ListFacilitiesAsync(
        string? search = null,
        string? name = null,
        [AliasAs("code")] IReadOnlyList<int>? codes = null,
        [AliasAs("county")] IReadOnlyList<string>? counties = null,
        [AliasAs("ward")] IReadOnlyList<string>? wards = null,
        [AliasAs("facility_type")] IReadOnlyList<string>? facilityTypes = null,
        [AliasAs("is_published")] bool? isPublished = null,
        [AliasAs("updated_after"), Query(Format = "yyyy-MM-ddTHH:mm:sszzz")] DateTimeOffset? updatedAfter = null,
        string? ordering = null,
        IReadOnlyList<string>? fields = null,
        int? page = null,
        [AliasAs("page_size")] int? pageSize = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists health facilities with few fields each; much faster than <see cref="ListFacilitiesAsync"/>.</summary>
    /// <param name="search">Digits match the code exactly, other text is searched in the name.</param>
    /// <param name="counties">Ids of counties.</param>
    /// <param name="ordering">One of <see cref="FacilityOrderings"/>, with <c>-</c> in front for descending order.</param>
    /// <param name="page">The number of the page, from 1.</param>
    /// <param name="pageSize">Records on a page; 30 unless given.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facilities_list/")]
    Task<Page<FacilitySummary>> ListFacilitySummariesAsync(
        string? search = null,
        [AliasAs("county")] IReadOnlyList<string>? counties = null,
        string? ordering = null,
        int? page = null,
        [AliasAs("page_size")] int? pageSize = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists the flat export rows that the public search page uses.</summary>
    /// <param name="search">Digits match the code exactly, other text is searched in the name.</param>
    /// <param name="counties">Ids of counties.</param>
    /// <param name="services">Ids of services; a facility must offer all of them.</param>
    /// <param name="page">The number of the page, from 1.</param>
    /// <param name="pageSize">Records on a page; 30 unless given.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/material/")]
    Task<Page<FacilityMaterialRow>> ListFacilityMaterialAsync(
        string? search = null,
        [AliasAs("county")] IReadOnlyList<string>? counties = null,
        [AliasAs("service")] IReadOnlyList<string>? services = null,
        int? page = null,
        [AliasAs("page_size")] int? pageSize = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets a health facility with everything linked to it.</summary>
    /// <param name="id">The id, a UUID. A malformed one is answered with 400.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facilities/{id}/")]
    Task<FacilityDetail> GetFacilityAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Creates a health facility. It has no code until it is approved nationally.</summary>
    /// <param name="facility">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/facilities/facilities/")]
    Task<Facility> CreateFacilityAsync([Body] NewFacility facility, CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes a health facility. The answer is empty, and the changes to an approved facility wait for approval: read it again
    /// to see <see cref="FacilityRecord.HasEdits"/> and <see cref="FacilityRecord.LatestUpdate"/>.
    /// </summary>
    /// <param name="id">The id.</param>
    /// <param name="changes">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/facilities/facilities/{id}/")]
    Task UpdateFacilityAsync(string id, [Body] FacilityChanges changes, CancellationToken cancellationToken = default);

    /// <summary>Lists community health units.</summary>
    /// <param name="name">A part of the name, in any case.</param>
    /// <param name="facility">The id of the facility that they are linked to.</param>
    /// <param name="counties">Ids of counties, by way of the facility.</param>
    /// <param name="isApproved">Only approved units, or only others.</param>
    /// <param name="ordering"><c>name</c>, <c>facility</c> or <c>code</c>, with <c>-</c> in front for descending order.</param>
    /// <param name="page">The number of the page, from 1.</param>
    /// <param name="pageSize">Records on a page; 30 unless given.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/chul/units/")]
    Task<Page<CommunityUnit>> ListCommunityUnitsAsync(
        string? name = null,
        string? facility = null,
        [AliasAs("county")] IReadOnlyList<string>? counties = null,
        [AliasAs("is_approved")] bool? isApproved = null,
        string? ordering = null,
        int? page = null,
        [AliasAs("page_size")] int? pageSize = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets a community health unit.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/chul/units/{id}/")]
    Task<CommunityUnit> GetCommunityUnitAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists counties.</summary>
    /// <param name="page">The number of the page, from 1.</param>
    /// <param name="pageSize">Records on a page; 47 gives all counties.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/counties/")]
    Task<Page<County>> ListCountiesAsync(
        int? page = null,
        [AliasAs("page_size")] int? pageSize = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets a county without its boundary, which makes the answer small.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/counties/slim_detail/{id}/")]
    Task<County> GetCountyAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists constituencies.</summary>
    /// <param name="county">The id of the county.</param>
    /// <param name="page">The number of the page, from 1.</param>
    /// <param name="pageSize">Records on a page; 30 unless given.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/constituencies/")]
    Task<Page<Constituency>> ListConstituenciesAsync(
        string? county = null,
        int? page = null,
        [AliasAs("page_size")] int? pageSize = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists wards.</summary>
    /// <param name="county">The id of the county.</param>
    /// <param name="constituency">The id of the constituency.</param>
    /// <param name="page">The number of the page, from 1.</param>
    /// <param name="pageSize">Records on a page; 30 unless given.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/wards/")]
    Task<Page<Ward>> ListWardsAsync(
        string? county = null,
        string? constituency = null,
        int? page = null,
        [AliasAs("page_size")] int? pageSize = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists facility types.</summary>
    /// <param name="page">The number of the page, from 1.</param>
    /// <param name="pageSize">Records on a page; 30 unless given.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/facility_types/")]
    Task<Page<FacilityType>> ListFacilityTypesAsync(
        int? page = null,
        [AliasAs("page_size")] int? pageSize = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists the owners of facilities.</summary>
    /// <param name="page">The number of the page, from 1.</param>
    /// <param name="pageSize">Records on a page; 30 unless given.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/facilities/owners/")]
    Task<Page<Owner>> ListOwnersAsync(
        int? page = null,
        [AliasAs("page_size")] int? pageSize = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets the account that the token belongs to.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/rest-auth/user/")]
    Task<CurrentUser> GetCurrentUserAsync(CancellationToken cancellationToken = default);
}
