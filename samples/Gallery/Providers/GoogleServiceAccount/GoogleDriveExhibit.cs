using System.Security.Cryptography;

namespace AuthSdk.Samples.Gallery.Providers.GoogleServiceAccount;

internal static class GoogleDriveExhibit
{
    public static Exhibit Exhibit { get; } = new()
    {
        Name = "googleserviceaccount",
        Title = "Google Drive, with a service account",
        Documentation = "https://developers.google.com/identity/protocols/oauth2/service-account",
        Unusual =
        [
            "a signed assertion is the grant, and identifies the client",
        ],
        TokenPath = "/token",
        TokenAnswer = """{"access_token":"google-acc3ss-token","scope":"https://www.googleapis.com/auth/drive.readonly","token_type":"Bearer","expires_in":3600}""",
        ApiAnswer = """{"files":[]}""",
        CallAsync = CallAsync,
    };

    // In a program the key is that of the JSON file of the account: SigningKey.FromPem(privateKey, privateKeyId).
    public static GoogleDriveApiOptions Options() => new()
    {
        Issuer = "reader@project-1.iam.gserviceaccount.com",
        SigningKey = SigningKey.FromRsa(RSA.Create(2048), "google-k3y"),
    };

    private static async Task CallAsync(ExhibitRuntime runtime, CancellationToken cancellationToken)
    {
        using var client = GoogleDriveApi.Create(Options(), runtime.Network, runtime.Clock, runtime.Log);
        await client.GetFilesAsync(cancellationToken);
    }
}
