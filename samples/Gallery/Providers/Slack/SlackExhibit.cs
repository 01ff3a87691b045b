namespace AuthSdk.Samples.Gallery.Providers.Slack;

internal static class SlackExhibit
{
    public static Exhibit Exhibit { get; } = new()
    {
        Name = "slack",
        Title = "Slack, as a bot",
        Documentation = "https://docs.slack.dev/reference/methods/oauth.v2.access",
        Unusual =
        [
            "errors with the status 200 and ok=false, from both endpoints",
            "the token type bot",
            "granted scopes with commas between them",
            "a field from deeper in the answer",
        ],
        TokenPath = "/api/oauth.v2.access",
        TokenAnswer = """{"ok":true,"access_token":"xoxb-acc3ss-token","token_type":"bot","scope":"commands,incoming-webhook","bot_user_id":"U0KRQLJ9H","app_id":"A0KRD7HC3","expires_in":43200,"refresh_token":"xoxe-1-r3fresh","team":{"id":"T9TK3CUKW","name":"Acme"}}""",
        OtherTokenAnswers = ["""{"ok":true,"access_token":"xoxb-acc3ss-token","token_type":"bot"}"""],
        Refusals =
        [
            new("""{"ok":false,"error":"invalid_code"}"""),
        ],
        ApiRefusal = """{"ok":false,"error":"invalid_auth"}""",
        ApiAnswer = """{"ok":true}""",
        CallAsync = CallAsync,
    };

    public static SlackApiOptions Options() => new()
    {
        ClientId = "slack-client",
        ClientSecret = "slack-s3cret",
    };

    /// <summary>What a person's sign-in yields.</summary>
    public static SlackApiTokenRequest SignIn() => new()
    {
        ClientId = "slack-client",
        ClientSecret = "slack-s3cret",
        Code = "slack-c0de",
        RedirectUri = "https://app.example.org/back",
        CodeVerifier = Pkce.CreateVerifier(),
    };

    private static async Task CallAsync(ExhibitRuntime runtime, CancellationToken cancellationToken)
    {
        using var client = SlackApi.Create(Options(), runtime.Network, runtime.Clock, runtime.Log);
        await client.Tokens.AcquireAsync(SignIn(), cancellationToken);
        await client.TestAsync(cancellationToken);
    }
}
