namespace AuthSdk.Samples.Gallery.Providers.Salesforce;

internal static class SalesforceExhibit
{
    public static Exhibit Exhibit { get; } = new()
    {
        Name = "salesforce",
        Title = "Salesforce",
        Documentation = "https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_client_credentials_flow.htm",
        Unusual =
        [
            "the token response tells the address of the API",
            "nothing tells the lifetime",
            "a time in milliseconds, and other fields of its own",
        ],
        TokenPath = "/services/oauth2/token",
        TokenAnswer = """{"access_token":"salesforce-acc3ss-token","signature":"c2lnbmF0dXJl","scope":"api","instance_url":"https://acme.my.salesforce.com","id":"https://login.salesforce.com/id/00D/005","token_type":"Bearer","issued_at":"1700000000000"}""",
        ApiAnswer = """[]""",
        CallAsync = CallAsync,
    };

    public static SalesforceApiOptions Options() => new()
    {
        Domain = "acme",
        ClientId = "salesforce-client",
        ClientSecret = "salesforce-s3cret",
    };

    private static async Task CallAsync(ExhibitRuntime runtime, CancellationToken cancellationToken)
    {
        using var client = SalesforceApi.Create(Options(), runtime.Network, runtime.Clock, runtime.Log);
        await client.GetVersionsAsync(cancellationToken);
    }
}
