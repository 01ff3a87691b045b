namespace AuthSdk.MskBlaze;

/// <summary>The MSK Blaze data exchange: what a sponsor may read of its own clinical trial, as FHIR resources.</summary>
/// <remarks>
/// <para>It speaks version 2 of the API, the one of June 2023, in the staging and in the production environment: <see cref="MskBlazeApiServers"/>.</para>
/// <para>
/// Three keys per call: a bearer token (client credentials, secret in the form body), the header <c>x-partnerid</c> from the options, and the
/// query parameter <c>researchstudy</c>, an argument of every operation that reads a study.
/// </para>
/// <para>
/// For the server <b>an empty list is status 404</b> with the text "No records found": it is <see langword="null"/> here, and an empty enumeration
/// in <see cref="MskBlazePaging"/>. A fault of the server is 404 too, with the text "Internal Error", and stays an error. A 401 may concern the
/// partner header rather than the token.
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
[ErrorResponse(typeof(OperationOutcome))]
[EmptyOn(404, Text = "No records found")]
[Headers("Accept: application/fhir+json, application/json, text/plain")]
public interface IMskBlazeApi
    : IMskBlazePatients,
        IMskBlazeObservations,
        IMskBlazeDiagnosticReports,
        IMskBlazeAdverseEvents,
        IMskBlazeMedications,
        IMskBlazeGroups,
        IMskBlazeCapabilities,
        IMskBlazePostedSearches,
        IMskBlazeJson;
