namespace AuthSdk.Samples.Gallery.Providers.Reddit;

internal static class RedditExhibit
{
    public static Exhibit Exhibit { get; } = new()
    {
        Name = "reddit",
        Title = "Reddit, as an installed app",
        Documentation = "https://github.com/reddit-archive/reddit/wiki/OAuth2",
        Unusual =
        [
            "Basic with an empty secret",
            "a grant type of its own, and the device",
            "one User-Agent for the token request and for the API",
        ],
        TokenPath = "/api/v1/access_token",
        TokenAnswer = """{"access_token":"reddit-acc3ss-token","token_type":"bearer","device_id":"DO_NOT_TRACK_THIS_DEVICE","expires_in":86400,"scope":"*"}""",
        ApiAnswer = """{"kind":"t5"}""",
        CallAsync = CallAsync,
    };

    public static RedditApiOptions Options() => new()
    {
        ClientId = "reddit-client",
        DeviceId = "DO_NOT_TRACK_THIS_DEVICE",
        UserAgent = "linux:org.example.gallery:v1.0 (by /u/example)",
    };

    private static async Task CallAsync(ExhibitRuntime runtime, CancellationToken cancellationToken)
    {
        using var client = RedditApi.Create(Options(), runtime.Network, runtime.Clock, runtime.Log);
        await client.GetCommunityAsync("csharp", cancellationToken);
    }
}
