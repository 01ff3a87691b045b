namespace AuthSdk.Samples.Gallery.Providers.Zoho;

internal static class ZohoCrmExhibit
{
    public static Exhibit Exhibit { get; } = new()
    {
        Name = "zoho",
        Title = "Zoho CRM",
        Documentation = "https://www.zoho.com/accounts/protocol/oauth/self-client/client-credentials-flow.html",
        Unusual =
        [
            "parameters in the query of a POST",
            "a data centre in the URL, and the organization as a parameter",
            "the token response tells the address of the API",
            "the scheme Zoho-oauthtoken",
        ],
        TokenPath = "/oauth/v2/token",
        TokenAnswer = """{"access_token":"zoho-acc3ss-token","scope":"ZohoCRM.settings.READ ZohoCRM.org.READ","api_domain":"https://www.zohoapis.eu","token_type":"Bearer","expires_in":3600}""",
        ApiAnswer = """{"org":[]}""",
        CallAsync = CallAsync,
    };

    public static ZohoCrmApiOptions Options() => new()
    {
        DataCenter = "eu",
        ClientId = "zoho-client",
        ClientSecret = "zoho-s3cret",
        Organization = "ZohoCRM.600",
    };

    private static async Task CallAsync(ExhibitRuntime runtime, CancellationToken cancellationToken)
    {
        using var client = ZohoCrmApi.Create(Options(), runtime.Network, runtime.Clock, runtime.Log);
        await client.GetOrganizationAsync(cancellationToken);
    }
}
