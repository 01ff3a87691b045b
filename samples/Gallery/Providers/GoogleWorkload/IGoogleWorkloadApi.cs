using AuthSdk.Http;

namespace AuthSdk.Samples.Gallery.Providers.GoogleWorkload;

/// <summary>Cloud Storage of Google, with workload identity federation: a token of another cloud is exchanged for one of Google's.</summary>
/// <remarks>
/// The exchange is RFC 8693, as JSON with names in camel case; the answer has the standard names. The request must have no
/// Authorization header.
/// <para>Source: Security Token Service API, Method token: https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token</para>
/// </remarks>
[OAuthProvider(
    Flow = OAuthFlow.TokenExchange,
    TokenUrl = "https://sts.googleapis.com/v1/token",
    ClientAuthentication = ClientAuthentication.Unidentified,
    ParameterPlacement = ParameterPlacement.Json,
    Scopes = ["https://www.googleapis.com/auth/cloud-platform"])]
[TokenParameter("grantType", For = "grant_type")]
[TokenParameter("subjectToken", For = "subject_token")]
[TokenParameter("subjectTokenType", For = "subject_token_type")]
[TokenParameter("requestedTokenType", For = "requested_token_type")]
[TokenResponseField("issued_token_type")]
[BaseAddress("https://storage.googleapis.com/storage/v1")]
internal interface IGoogleWorkloadApi
{
    /// <summary>The buckets of a project.</summary>
    [Get("/b")]
    Task<string> GetBucketsAsync(string project, CancellationToken cancellationToken = default);
}
