namespace AuthSdk.Samples.Gallery.Providers.Adobe;

internal static class CloudManagerExhibit
{
    public static Exhibit Exhibit { get; } = new()
    {
        Name = "adobe",
        Title = "Adobe Cloud Manager",
        Documentation = "https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/IMS",
        Unusual =
        [
            "scopes with commas between them, known to the program only",
            "the client id and the organization beside the token",
        ],
        TokenPath = "/ims/token/v3",
        TokenAnswer = """{"access_token":"adobe-acc3ss-token","token_type":"bearer","expires_in":86399}""",
        ApiAnswer = """{"_totalNumberOfItems":0}""",
        CallAsync = CallAsync,
    };

    public static CloudManagerApiOptions Options() => new()
    {
        ClientId = "adobe-client",
        ClientSecret = "adobe-s3cret",
        OrganizationId = "1234@AdobeOrg",
        Scopes = ["openid", "AdobeID", "read_organizations"],
    };

    private static async Task CallAsync(ExhibitRuntime runtime, CancellationToken cancellationToken)
    {
        using var client = CloudManagerApi.Create(Options(), runtime.Network, runtime.Clock, runtime.Log);
        await client.GetProgramsAsync(cancellationToken);
    }
}
