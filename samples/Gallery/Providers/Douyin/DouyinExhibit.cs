namespace AuthSdk.Samples.Gallery.Providers.Douyin;

internal static class DouyinExhibit
{
    public static Exhibit Exhibit { get; } = new()
    {
        Name = "douyin",
        Title = "Douyin",
        Documentation = "https://developer.open-douyin.com/docs/resource/zh-CN/local-life/develop/OpenAPI/preparation/client_token",
        Unusual =
        [
            "client_credential, client_key: names of its own",
            "the answer in an envelope",
            "errors with the status 200 and a number",
            "the token in the header access-token",
        ],
        TokenPath = "/oauth/client_token/",
        TokenAnswer = """{"data":{"access_token":"douyin-acc3ss-token","description":"","error_code":0,"expires_in":7200},"message":"success"}""",
        Refusals =
        [
            new("""{"data":{"captcha":"","desc_url":"","description":"invalid configuration","error_code":10003},"message":"error"}"""),
        ],
        ApiAnswer = """{"data":{"error_code":0}}""",
        CallAsync = CallAsync,
    };

    public static DouyinApiOptions Options() => new()
    {
        ClientId = "douyin-client",
        ClientSecret = "douyin-s3cret",
    };

    private static async Task CallAsync(ExhibitRuntime runtime, CancellationToken cancellationToken)
    {
        using var client = DouyinApi.Create(Options(), runtime.Network, runtime.Clock, runtime.Log);
        await client.GetShopRelationsAsync("202304271524", cancellationToken);
    }
}
