namespace AuthSdk.Samples.Gallery.Providers.GitHub;

internal static class GitHubExhibit
{
    public static Exhibit Exhibit { get; } = new()
    {
        Name = "github",
        Title = "GitHub, as an OAuth app",
        Documentation = "https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps",
        Unusual =
        [
            "a person signs in",
            "errors with the status 200 and codes of their own",
            "granted scopes with commas between them",
            "a token without a lifetime",
        ],
        TokenPath = "/login/oauth/access_token",
        TokenAnswer = """{"access_token":"gho_acc3ss-token","scope":"repo,gist","token_type":"bearer"}""",
        Refusals =
        [
            new("""{"error":"bad_verification_code","error_description":"The code passed is incorrect or expired."}"""),
        ],
        ApiAnswer = """{"login":"octocat"}""",
        CallAsync = CallAsync,
    };

    public static GitHubApiOptions Options() => new()
    {
        ClientId = "github-client",
        ClientSecret = "github-s3cret",
        UserAgent = "gallery",
    };

    /// <summary>What a person's sign-in yields.</summary>
    public static GitHubApiTokenRequest SignIn() => new()
    {
        ClientId = "github-client",
        ClientSecret = "github-s3cret",
        Code = "github-c0de",
        RedirectUri = "https://app.example.org/back",
        CodeVerifier = Pkce.CreateVerifier(),
    };

    private static async Task CallAsync(ExhibitRuntime runtime, CancellationToken cancellationToken)
    {
        using var client = GitHubApi.Create(Options(), runtime.Network, runtime.Clock, runtime.Log);
        await client.Tokens.AcquireAsync(SignIn(), cancellationToken);
        await client.GetUserAsync(cancellationToken);
    }
}
