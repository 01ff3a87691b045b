using AuthSdk.Http;

namespace AuthSdk.Samples.Gallery.Providers.Zoom;

/// <summary>The API of Zoom, with server-to-server OAuth.</summary>
/// <remarks>
/// The grant has a name of its own and belongs to an account, which the request has to name.
/// <para>Source: Server-to-Server OAuth: https://developers.zoom.us/docs/internal-apps/s2s-oauth/</para>
/// </remarks>
[OAuthProvider(TokenUrl = "https://zoom.us/oauth/token", GrantType = "account_credentials")]
[TokenParameter("account_id", Option = "AccountId")]
[BaseAddress("https://api.zoom.us/v2")]
internal interface IZoomApi
{
    /// <summary>The owner of the account.</summary>
    [Get("/users/me")]
    Task<string> GetOwnerAsync(CancellationToken cancellationToken = default);
}
