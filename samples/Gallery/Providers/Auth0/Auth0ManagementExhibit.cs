namespace AuthSdk.Samples.Gallery.Providers.Auth0;

internal static class Auth0ManagementExhibit
{
    public static Exhibit Exhibit { get; } = new()
    {
        Name = "auth0",
        Title = "Auth0 Management API",
        Documentation = "https://auth0.com/docs/secure/tokens/access-tokens/management-api-access-tokens/get-management-api-access-tokens-for-production",
        Unusual =
        [
            "one option in the token URL, in the address and in the audience",
        ],
        TokenPath = "/oauth/token",
        TokenAnswer = """{"access_token":"auth0-acc3ss-token","expires_in":86400,"scope":"read:clients","token_type":"Bearer"}""",
        ApiAnswer = """[]""",
        CallAsync = CallAsync,
    };

    public static Auth0ManagementApiOptions Options() => new()
    {
        Domain = "acme.eu.auth0.com",
        ClientId = "auth0-client",
        ClientSecret = "auth0-s3cret",
    };

    private static async Task CallAsync(ExhibitRuntime runtime, CancellationToken cancellationToken)
    {
        using var client = Auth0ManagementApi.Create(Options(), runtime.Network, runtime.Clock, runtime.Log);
        await client.GetClientsAsync(cancellationToken);
    }
}
