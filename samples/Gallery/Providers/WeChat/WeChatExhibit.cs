namespace AuthSdk.Samples.Gallery.Providers.WeChat;

internal static class WeChatExhibit
{
    public static Exhibit Exhibit { get; } = new()
    {
        Name = "wechat",
        Title = "WeChat",
        Documentation = "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/en/miniapp/openapi/getaccesstoken.html",
        Unusual =
        [
            "GET, with the secret in the query",
            "appid, secret and client_credential: names of its own",
            "errors with the status 200 and a number",
            "the token in the query, and a rejection with the status 200",
        ],
        TokenPath = "/cgi-bin/token",
        TokenAnswer = """{"access_token":"wechat-acc3ss-token","expires_in":7200}""",
        Refusals =
        [
            new("""{"errcode":40013,"errmsg":"invalid appid"}"""),
            new("""{"errcode":-1,"errmsg":"system error"}"""),
            new("""{"errcode":40164,"errmsg":"invalid ip, not in whitelist"}"""),
        ],
        ApiRefusal = """{"errcode":40013,"errmsg":"invalid appid"}""",
        ApiAnswer = """{"ip_list":["127.0.0.1","101.226.103.0/25"]}""",
        CallAsync = CallAsync,
    };

    public static WeChatApiOptions Options() => new()
    {
        ClientId = "wechat-client",
        ClientSecret = "wechat-s3cret",
    };

    private static async Task CallAsync(ExhibitRuntime runtime, CancellationToken cancellationToken)
    {
        using var client = WeChatApi.Create(Options(), runtime.Network, runtime.Clock, runtime.Log);
        await client.GetCallbackAddressesAsync(cancellationToken);
    }
}
