using System.Security.Cryptography;

namespace AuthSdk.Samples.Gallery.Providers.GitHubApp;

internal static class GitHubInstallationExhibit
{
    public static Exhibit Exhibit { get; } = new()
    {
        Name = "github-app",
        Title = "GitHub REST API, as an installed app",
        Documentation =
            "https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-an-installation-access-token-for-a-github-app",
        Unusual =
        [
            "an assertion as the bearer token of the token request, which has no parameters",
            "the token is called token",
            "a time at which the token ends",
        ],
        TokenPath = "/app/installations/41/access_tokens",
        TokenAnswer =
            """{"token":"ghs_inst4llation-token","expires_at":"2100-07-11T22:14:10Z","permissions":{"issues":"write","contents":"read"},"repository_selection":"selected"}""",
        ApiAnswer = """{"total_count":0,"repositories":[]}""",
        CallAsync = CallAsync,
    };

    public static GitHubInstallationApiOptions Options() => new()
    {
        Installation = "41",
        ClientId = "Iv1.github-app",
        SigningKey = SigningKey.FromRsa(RSA.Create(2048)),
        UserAgent = "gallery",
    };

    private static async Task CallAsync(ExhibitRuntime runtime, CancellationToken cancellationToken)
    {
        using var client = GitHubInstallationApi.Create(Options(), runtime.Network, runtime.Clock, runtime.Log);
        await client.GetRepositoriesAsync(cancellationToken);
    }
}
