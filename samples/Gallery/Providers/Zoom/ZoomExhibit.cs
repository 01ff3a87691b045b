namespace AuthSdk.Samples.Gallery.Providers.Zoom;

internal static class ZoomExhibit
{
    public static Exhibit Exhibit { get; } = new()
    {
        Name = "zoom",
        Title = "Zoom, server to server",
        Documentation = "https://developers.zoom.us/docs/internal-apps/s2s-oauth/",
        Unusual =
        [
            "the grant account_credentials, and the account",
        ],
        TokenPath = "/oauth/token",
        TokenAnswer = """{"access_token":"zoom-acc3ss-token","token_type":"bearer","expires_in":3600,"scope":"user:read:user:admin","api_url":"https://api.zoom.us"}""",
        ApiAnswer = """{"id":"zoom-owner"}""",
        CallAsync = CallAsync,
    };

    public static ZoomApiOptions Options() => new()
    {
        AccountId = "account-1",
        ClientId = "zoom-client",
        ClientSecret = "zoom-s3cret",
    };

    private static async Task CallAsync(ExhibitRuntime runtime, CancellationToken cancellationToken)
    {
        using var client = ZoomApi.Create(Options(), runtime.Network, runtime.Clock, runtime.Log);
        await client.GetOwnerAsync(cancellationToken);
    }
}
