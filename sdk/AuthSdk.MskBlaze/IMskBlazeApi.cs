namespace AuthSdk.MskBlaze;

/// <summary>The MSK Blaze data exchange: what a sponsor may read of its own clinical trial, as FHIR resources.</summary>
/// <remarks>
/// <para>
/// Three keys per call: a bearer token (client credentials, secret in the form body), the header <c>x-partnerid</c> from the options, and the
/// query parameter <c>researchstudy</c>, an argument of every operation that reads a study.
/// </para>
/// <para>
/// <b>An empty list is status 404</b> with the text "No records found", and so is a fault of the server with the text "Internal Error":
/// <see cref="OperationOutcome.IsNoRecordsFound"/> tells them apart. A 401 may concern the partner header rather than the token.
/// </para>
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
[BaseAddress("{server}/msk-apim/external/v2/crit/blaze/api")]
[ApiParameter("x-partnerid", In = ParameterLocation.Header, Option = "PartnerId")]
[ApiParameter("researchstudy")]
[ApiParameter("_format", Value = "json")]
[JsonContext(typeof(MskBlazeJsonContext))]
[Headers("Accept: application/fhir+json, application/json, text/plain")]
public interface IMskBlazeApi
{
    /// <summary>Lists the subjects of a study.</summary>
    /// <param name="researchStudy">The number of the study.</param>
    /// <param name="page">The number of the page, from 1.</param>
    /// <param name="count">Subjects on a page; 50 unless given, which the server advises to keep.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/Patient")]
    Task<Bundle<Patient>> ListPatientsAsync(
        [AliasAs("researchstudy")] string researchStudy,
        int? page = null,
        [AliasAs("_count")] int? count = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets a subject. The subject must be in a study that the partner may see.</summary>
    /// <param name="id">The subject's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/Patient/{id}")]
    [WithoutApiParameter("researchstudy")]
    Task<PatientAnswer> GetPatientAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists observations of one category.</summary>
    /// <param name="researchStudy">The number of the study.</param>
    /// <param name="category">One of <see cref="ObservationCategories"/>.</param>
    /// <param name="codes">Codes, of which one must match, such as <c>http://loinc.org|777-3</c>. Answers say <c>https://loinc.org</c>.</param>
    /// <param name="since">Only from this day on.</param>
    /// <param name="until">Only up to this day.</param>
    /// <param name="page">The number of the page, from 1.</param>
    /// <param name="count">Observations on a page; 50 unless given, which the server advises to keep.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/observation")]
    Task<Bundle<Observation>> ListObservationsAsync(
        [AliasAs("researchstudy")] string researchStudy,
        string category,
        [AliasAs("code")] IReadOnlyList<string>? codes = null,
        [AliasAs("date"), Query(Format = "'ge'MM'/'dd'/'yyyy")] DateOnly? since = null,
        [AliasAs("date"), Query(Format = "'le'MM'/'dd'/'yyyy")] DateOnly? until = null,
        int? page = null,
        [AliasAs("_count")] int? count = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists laboratory values and vital signs together, by code.</summary>
    /// <param name="researchStudy">The number of the study.</param>
    /// <param name="codes">Codes, of which one must match, such as <c>http://loinc.org|777-3</c>.</param>
    /// <param name="page">The number of the page, from 1.</param>
    /// <param name="count">Observations on a page; 50 unless given, which the server advises to keep.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/observation")]
    Task<Bundle<Observation>> ListObservationsByCodeAsync(
        [AliasAs("researchstudy")] string researchStudy,
        [AliasAs("code")] IReadOnlyList<string> codes,
        int? page = null,
        [AliasAs("_count")] int? count = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists response assessments.</summary>
    /// <param name="researchStudy">The number of the study.</param>
    /// <param name="page">The number of the page, from 1.</param>
    /// <param name="count">Assessments on a page; 50 unless given, which the server advises to keep.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/DiagnosticReport")]
    Task<Bundle<DiagnosticReport>> ListDiagnosticReportsAsync(
        [AliasAs("researchstudy")] string researchStudy,
        int? page = null,
        [AliasAs("_count")] int? count = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists adverse events.</summary>
    /// <param name="researchStudy">The number of the study.</param>
    /// <param name="page">The number of the page, from 1.</param>
    /// <param name="count">Events on a page; 50 unless given, which the server advises to keep.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/AdverseEvent")]
    Task<Bundle<AdverseEvent>> ListAdverseEventsAsync(
        [AliasAs("researchstudy")] string researchStudy,
        int? page = null,
        [AliasAs("_count")] int? count = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists what subjects take besides the treatment.</summary>
    /// <param name="researchStudy">The number of the study.</param>
    /// <param name="page">The number of the page, from 1.</param>
    /// <param name="count">Statements on a page; 50 unless given, which the server advises to keep.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/MedicationStatement")]
    Task<Bundle<MedicationStatement>> ListMedicationStatementsAsync(
        [AliasAs("researchstudy")] string researchStudy,
        int? page = null,
        [AliasAs("_count")] int? count = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets the one group that lists the subjects of a study.</summary>
    /// <param name="researchStudy">The number of the study.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/Group")]
    Task<Bundle<Group>> GetSubjectsAsync(
        [AliasAs("researchstudy")] string researchStudy,
        CancellationToken cancellationToken = default);

    /// <summary>Downloads the server's capability statement.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/metadata")]
    [WithoutApiParameter("researchstudy")]
    Task<Stream> GetCapabilitiesAsync(CancellationToken cancellationToken = default);
}
