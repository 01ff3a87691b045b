namespace AuthSdk.Samples.Gallery.Providers.Strava;

internal static class StravaExhibit
{
    public static Exhibit Exhibit { get; } = new()
    {
        Name = "strava",
        Title = "Strava",
        Documentation = "https://developers.strava.com/docs/authentication/",
        Unusual =
        [
            "a person signs in, and the token is refreshed",
            "the end of the token as a time",
            "an identity deeper in the answer",
        ],
        TokenPath = "/oauth/token",
        TokenAnswer = """{"token_type":"Bearer","expires_at":4102444800,"expires_in":21600,"refresh_token":"strava-r3fresh-token","access_token":"strava-acc3ss-token","athlete":{"id":134815}}""",
        ApiAnswer = """{"id":134815}""",
        CallAsync = CallAsync,
    };

    public static StravaApiOptions Options() => new()
    {
        ClientId = "1234",
        ClientSecret = "strava-s3cret",
    };

    /// <summary>What a person's sign-in yields.</summary>
    public static StravaApiTokenRequest SignIn() => new()
    {
        ClientId = "1234",
        ClientSecret = "strava-s3cret",
        Code = "strava-c0de",
        RedirectUri = "https://app.example.org/back",
        CodeVerifier = Pkce.CreateVerifier(),
    };

    private static async Task CallAsync(ExhibitRuntime runtime, CancellationToken cancellationToken)
    {
        using var client = StravaApi.Create(Options(), runtime.Network, runtime.Clock, runtime.Log);
        await client.Tokens.AcquireAsync(SignIn(), cancellationToken);
        await client.GetAthleteAsync(cancellationToken);
    }
}
