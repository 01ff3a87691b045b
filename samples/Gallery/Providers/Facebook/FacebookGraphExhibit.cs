using System.Net;

namespace AuthSdk.Samples.Gallery.Providers.Facebook;

internal static class FacebookGraphExhibit
{
    public static Exhibit Exhibit { get; } = new()
    {
        Name = "facebook",
        Title = "Facebook Graph API, as an app",
        Documentation = "https://developers.facebook.com/docs/facebook-login/guides/access-tokens",
        Unusual =
        [
            "GET, with the secret in the query",
            "a token without end",
            "a rejection with status 400 and the code 190",
            "numbered errors in an object",
        ],
        TokenPath = "/oauth/access_token",
        TokenAnswer = """{"access_token":"1234|facebook-acc3ss-token","token_type":"bearer"}""",
        Refusals =
        [
            new("""{"error":{"message":"Error validating application. Invalid application ID.","type":"OAuthException","code":101}}""", HttpStatusCode.BadRequest),
        ],
        ApiAnswer = """{"id":"1234"}""",
        CallAsync = CallAsync,
    };

    public static FacebookGraphApiOptions Options() => new()
    {
        ClientId = "1234",
        ClientSecret = "facebook-s3cret",
    };

    private static async Task CallAsync(ExhibitRuntime runtime, CancellationToken cancellationToken)
    {
        using var client = FacebookGraphApi.Create(Options(), runtime.Network, runtime.Clock, runtime.Log);
        await client.GetAppAsync(cancellationToken);
    }
}
