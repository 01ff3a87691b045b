using System.Net;
using System.Net.Http.Headers;
using AuthSdk.Tokens;

namespace AuthSdk.RealServers.Tests.Harness;

/// <summary>A django-oauth-toolkit whose access tokens are soon over.</summary>
public sealed class ShortLivedDjangoServer() : DjangoServer(("ACCESS_TOKEN_SECONDS", "2"))
{
    /// <summary>Asks for the resource by hand until the server no longer takes the token.</summary>
    public async Task UntilExpiredAsync(AccessToken token)
    {
        ArgumentNullException.ThrowIfNull(token);
        using var http = new HttpClient { BaseAddress = Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Value.Reveal());
        await Until.True(async () =>
        {
            using var response = await http.GetAsync(new Uri("/api/facilities/facilities/", UriKind.Relative));
            return response.StatusCode == HttpStatusCode.Unauthorized;
        });
    }
}
