namespace AuthSdk.MskBlaze;

/// <summary>
/// Version 1 of the data exchange, as the documentation of September 2022 has it. It is here for partners who are still on it: use
/// <see cref="IMskBlazeApi"/> wherever both live. Whether it is still served is not known.
/// </summary>
/// <remarks>
/// <para>
/// The partner is the query parameter <c>x-partnerid</c> here, so it is part of addresses. The list of observations is called
/// <c>/observations</c>. Ids are numbers and are read as text, the url of the study is <see cref="ExtensionUrls.ProtocolV1"/>. There are no
/// lesions, assessments, medication and groups.
/// </para>
/// <para>Links name the partner as well, so pages are asked for by number: <see cref="SearchParameters.Page"/>, while <see cref="Bundle{T}.HasNext"/>.</para>
/// <para>That the token endpoint is the one of version 2 is an assumption; <see cref="MskBlazeV1ApiOptions.TokenEndpoint"/> changes it.</para>
/// </remarks>
[OAuthProvider(
    Flow = OAuthFlow.ClientCredentials,
    TokenUrl = "{server}/msk-apim/external/msk-oidc/oauth2/token",
    ClientAuthentication = ClientAuthentication.ClientSecretPost,
    Scopes = ["full"])]
[TokenResponse(RefreshToken = RefreshTokenUse.None)]
[TokenResponseField("consented_on", TokenFieldType.UnixSeconds)]
[Server("Staging", "https://apigateway.apps.stageapi.mskcc.org")]
[Server("Production", "https://apigateway.apps.prodapi.mskcc.org")]
[BaseAddress("{server}/msk-apim/external/v1/crit/blaze/api")]
[ApiParameter("x-partnerid", Option = "PartnerId")]
[ApiParameter("researchstudy")]
[ApiParameter("_format", Value = "json")]
[JsonContext(typeof(MskBlazeJsonContext))]
[ErrorResponse(typeof(OperationOutcome))]
[EmptyOn(404, Text = "No records found")]
[Headers("Accept: application/fhir+json, application/json, text/plain")]
public interface IMskBlazeV1Api
{
    /// <summary>Lists the subjects of a study, one page.</summary>
    /// <param name="researchStudy">The number of the study.</param>
    /// <param name="search">What to look for and which page; everything, and the first page, unless given.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page; <see langword="null"/> if there are none, which the server says with 404 and "No records found".</returns>
    /// <exception cref="ApiException">The server refused.</exception>
    [Get("/Patient")]
    Task<Bundle<Patient>?> ListPatientsAsync(
        [AliasAs("researchstudy")] string researchStudy,
        ResourceSearch? search = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists laboratory values or vital signs, one page.</summary>
    /// <param name="researchStudy">The number of the study.</param>
    /// <param name="category"><see cref="ObservationCategories.Laboratory"/> or <see cref="ObservationCategories.VitalSigns"/>; both unless given.</param>
    /// <param name="search">What else to look for and which page; everything, and the first page, unless given.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page; <see langword="null"/> if there are none, which the server says with 404 and "No records found".</returns>
    /// <exception cref="ApiException">The server refused.</exception>
    [Get("/observations")]
    Task<Bundle<Observation>?> ListObservationsAsync(
        [AliasAs("researchstudy")] string researchStudy,
        string? category = null,
        ObservationSearch? search = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists adverse events, one page.</summary>
    /// <param name="researchStudy">The number of the study.</param>
    /// <param name="search">What to look for and which page; everything, and the first page, unless given.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page; <see langword="null"/> if there are none, which the server says with 404 and "No records found".</returns>
    /// <exception cref="ApiException">The server refused.</exception>
    [Get("/AdverseEvent")]
    Task<Bundle<AdverseEvent>?> ListAdverseEventsAsync(
        [AliasAs("researchstudy")] string researchStudy,
        ResourceSearch? search = null,
        CancellationToken cancellationToken = default);
}
