using AuthSdk.Http;

namespace AuthSdk.Samples.Gallery.Providers.GoogleServiceAccount;

/// <summary>Google Drive, with a service account.</summary>
/// <remarks>
/// The grant is an assertion, signed with the key of the account; nothing else in the request says who asks. The assertion holds the scopes, so the
/// request does not, and a <c>sub</c> only where the account acts for a user.
/// <para>Source: Using OAuth 2.0 for Server to Server Applications: https://developers.google.com/identity/protocols/oauth2/service-account</para>
/// </remarks>
[OAuthProvider(
    Flow = OAuthFlow.JwtBearer,
    TokenUrl = "https://oauth2.googleapis.com/token",
    ClientAuthentication = ClientAuthentication.Unidentified,
    Scopes = ["https://www.googleapis.com/auth/drive.readonly"])]
[TokenAssertion(Algorithm = SigningAlgorithm.RS256, LifetimeSeconds = 3600, ScopeClaim = true, SubjectOptional = true)]
[BaseAddress("https://www.googleapis.com/drive/v3")]
internal interface IGoogleDriveApi
{
    /// <summary>The files that the account sees.</summary>
    [Get("/files")]
    Task<string> GetFilesAsync(CancellationToken cancellationToken = default);
}
