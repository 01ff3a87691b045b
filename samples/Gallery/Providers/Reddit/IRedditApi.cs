using AuthSdk.Http;

namespace AuthSdk.Samples.Gallery.Providers.Reddit;

/// <summary>Reddit, as an app on a device, for nobody in particular.</summary>
/// <remarks>
/// An installed app has no secret: it authenticates with its id and an empty one. The grant type is a URL, and it wants to know the
/// device. Each request, also the one for the token, has to say which app it is from.
/// <para>Source: OAuth2, Application Only OAuth, also for DO_NOT_TRACK_THIS_DEVICE: https://github.com/reddit-archive/reddit/wiki/OAuth2</para>
/// <para>Source: API rules, user agent: https://github.com/reddit-archive/reddit/wiki/API</para>
/// <para>At second hand, from clients that others published: the fields of the answer.</para>
/// </remarks>
[OAuthProvider(
    TokenUrl = "https://www.reddit.com/api/v1/access_token",
    RevocationUrl = "https://www.reddit.com/api/v1/revoke_token",
    GrantType = "https://oauth.reddit.com/grants/installed_client",
    ClientAuthentication = ClientAuthentication.ClientIdBasic)]
[TokenParameter("device_id", Option = "DeviceId")]
[TokenParameter("User-Agent", In = ParameterPlacement.Header, Option = "UserAgent")]
[ApiParameter("User-Agent", In = ParameterLocation.Header, Option = "UserAgent")]
[BaseAddress("https://oauth.reddit.com")]
internal interface IRedditApi
{
    /// <summary>What a community is about.</summary>
    [Get("/r/{name}/about")]
    Task<string> GetCommunityAsync(string name, CancellationToken cancellationToken = default);
}
