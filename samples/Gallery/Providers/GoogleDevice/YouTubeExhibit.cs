using System.Net;

namespace AuthSdk.Samples.Gallery.Providers.GoogleDevice;

internal static class YouTubeExhibit
{
    public static Exhibit Exhibit { get; } = new()
    {
        Name = "googledevice",
        Title = "YouTube, on a device without a keyboard",
        Documentation = "https://developers.google.com/identity/protocols/oauth2/limited-input-device",
        Unusual =
        [
            "a person signs in on another device",
            "verification_url, and no verification_uri",
            "a secret with the token request, none with the request for the codes",
            "the status 428 until the person has decided",
        ],
        DevicePath = "/device/code",

        // The documentation has an interval of five seconds. Nobody should have to wait so long to see an exhibit.
        DeviceAnswer = """{"device_code":"google-d3vice-code","user_code":"GQVQ-JKEC","verification_url":"https://www.google.com/device","expires_in":1800,"interval":1}""",
        TokenPath = "/token",
        TokenAnswer = """{"access_token":"google-acc3ss-token","expires_in":3920,"scope":"https://www.googleapis.com/auth/youtube.readonly","token_type":"Bearer","refresh_token":"google-r3fresh-token"}""",
        Refusals =
        [
            new("""{"error":"authorization_pending","error_description":"Precondition Required"}""", HttpStatusCode.PreconditionRequired),
            new("""{"error":"slow_down","error_description":"Forbidden"}""", HttpStatusCode.Forbidden),
            new("""{"error":"access_denied","error_description":"Forbidden"}""", HttpStatusCode.Forbidden),
        ],
        ApiAnswer = """{"kind":"youtube#channelListResponse","items":[]}""",
        CallAsync = CallAsync,
    };

    public static YouTubeApiOptions Options() => new()
    {
        ClientId = "google-client",
        ClientSecret = "google-s3cret",
    };

    /// <summary>Shows a person what to type where. A program draws it on its screen.</summary>
    public static ValueTask Prompt(DeviceAuthorization codes, CancellationToken cancellationToken) => default;

    private static async Task CallAsync(ExhibitRuntime runtime, CancellationToken cancellationToken)
    {
        using var client = YouTubeApi.Create(Options(), runtime.Network, runtime.Clock, runtime.Log);
        await client.Tokens.SignInWithDeviceAsync(Prompt, cancellationToken);
        await client.GetOwnChannelsAsync(cancellationToken);
    }
}
