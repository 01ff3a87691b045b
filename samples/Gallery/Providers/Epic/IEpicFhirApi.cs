using AuthSdk.Http;

namespace AuthSdk.Samples.Gallery.Providers.Epic;

/// <summary>Epic on FHIR, as a backend service.</summary>
/// <remarks>
/// No secret is shared: the client signs an assertion with a key whose public half Epic knows. Without a declared algorithm an RSA key
/// would sign with RS256; Epic's examples have RS384. The assertion names the client, so the request does not.
/// <para>Source: OAuth 2.0 Specification, backend services: https://fhir.epic.com/Documentation?docId=oauth2&amp;section=BackendOAuth2Guide</para>
/// <para>At second hand, from a copy of that page which others published: the algorithm and the fields of the answer.</para>
/// </remarks>
[OAuthProvider(TokenUrl = "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token", ClientAuthentication = ClientAuthentication.PrivateKeyJwt)]
[TokenRequest(AssertionAlgorithm = SigningAlgorithm.RS384)]
[WithoutTokenParameter("client_id")]
[BaseAddress("https://fhir.epic.com/interconnect-fhir-oauth/api/FHIR/R4")]
internal interface IEpicFhirApi
{
    /// <summary>A patient.</summary>
    [Get("/Patient/{id}")]
    Task<string> GetPatientAsync(string id, CancellationToken cancellationToken = default);
}
