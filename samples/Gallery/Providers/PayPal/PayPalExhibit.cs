namespace AuthSdk.Samples.Gallery.Providers.PayPal;

internal static class PayPalExhibit
{
    public static Exhibit Exhibit { get; } = new()
    {
        Name = "paypal",
        Title = "PayPal",
        Documentation = "https://developer.paypal.com/api/rest/authentication/",
        Unusual =
        [
            "two servers, chosen with one option",
            "typed fields of its own in the answer",
        ],
        TokenPath = "/v1/oauth2/token",
        TokenAnswer = """{"scope":"https://uri.paypal.com/services/invoicing","access_token":"paypal-acc3ss-token","token_type":"Bearer","app_id":"APP-80W284485P519543T","expires_in":31668,"nonce":"2020-04-03T15:35:36Z"}""",
        ApiAnswer = """{"items":[]}""",
        CallAsync = CallAsync,
    };

    public static PayPalApiOptions Options() => new()
    {
        Server = PayPalApiServers.Sandbox,
        ClientId = "paypal-client",
        ClientSecret = "paypal-s3cret",
    };

    private static async Task CallAsync(ExhibitRuntime runtime, CancellationToken cancellationToken)
    {
        using var client = PayPalApi.Create(Options(), runtime.Network, runtime.Clock, runtime.Log);
        await client.GetInvoicesAsync(cancellationToken);
    }
}
