namespace AuthSdk.Samples.Gallery.Providers.Feishu;

internal static class FeishuExhibit
{
    public static Exhibit Exhibit { get; } = new()
    {
        Name = "feishu",
        Title = "Feishu and Lark",
        Documentation = "https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal",
        Unusual =
        [
            "app_id and app_secret in JSON, and no grant type",
            "tenant_access_token and expire in the answer",
            "code 0 is success",
            "two servers",
        ],
        TokenPath = "/open-apis/auth/v3/tenant_access_token/internal",
        TokenAnswer = """{"code":0,"msg":"ok","tenant_access_token":"feishu-acc3ss-token","expire":7200}""",
        Refusals =
        [
            new("""{"code":10003,"msg":"invalid param"}"""),
        ],
        ApiRefusal = """{"code":99991663,"msg":"Invalid access token for authorization."}""",
        ApiAnswer = """{"code":0,"msg":"success","data":{"tenant":{"name":"Acme"}}}""",
        CallAsync = CallAsync,
    };

    public static FeishuApiOptions Options() => new()
    {
        Server = FeishuApiServers.Lark,
        ClientId = "feishu-client",
        ClientSecret = "feishu-s3cret",
    };

    private static async Task CallAsync(ExhibitRuntime runtime, CancellationToken cancellationToken)
    {
        using var client = FeishuApi.Create(Options(), runtime.Network, runtime.Clock, runtime.Log);
        await client.GetTenantAsync(cancellationToken);
    }
}
