using AuthSdk.Http;

namespace AuthSdk.Samples.Gallery.Providers.GoogleDevice;

/// <summary>YouTube, for a person who signs in on another device than the one that has no keyboard.</summary>
/// <remarks>
/// The address to type the code at is called verification_url. The client has a secret, though it cannot keep one, and shows it with the
/// token request only: the request for the codes has none. That the person has not decided yet has the status 428, a refusal and a
/// question too many have 403.
/// <para>Source: OAuth 2.0 for TV and Limited-Input Device Applications: https://developers.google.com/identity/protocols/oauth2/limited-input-device</para>
/// <para>Source: YouTube Data API, Channels list: https://developers.google.com/youtube/v3/docs/channels/list</para>
/// </remarks>
[OAuthProvider(
    Flow = OAuthFlow.DeviceCode,
    TokenUrl = "https://oauth2.googleapis.com/token",
    DeviceAuthorizationUrl = "https://oauth2.googleapis.com/device/code",
    ClientAuthentication = ClientAuthentication.ClientSecretPost,
    Scopes = ["https://www.googleapis.com/auth/youtube.readonly"])]
[TokenRequest(Grant = TokenGrant.DeviceAuthorization, ClientAuthentication = ClientAuthentication.None)]
[TokenResponseField("verification_url", For = "verification_uri")]
[BaseAddress("https://www.googleapis.com/youtube/v3")]
internal interface IYouTubeApi
{
    /// <summary>The channels of the person.</summary>
    [Get("/channels?part=snippet&mine=true")]
    Task<string> GetOwnChannelsAsync(CancellationToken cancellationToken = default);
}
