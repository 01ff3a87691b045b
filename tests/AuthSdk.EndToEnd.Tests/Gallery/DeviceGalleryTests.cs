using AuthSdk.EndToEnd.Tests.Dialects;
using AuthSdk.Samples.Gallery.Providers.GoogleDevice;
using AuthSdk.Tests.Harness;

namespace AuthSdk.EndToEnd.Tests.Gallery;

/// <summary>What a provider gets to see whose tokens begin with a person on another device.</summary>
public sealed class DeviceGalleryTests
{
    [Fact]
    [Dialect("OAuthFlow.DeviceCode", "OAuthProvider.DeviceAuthorizationUrl", "TokenGrant.DeviceAuthorization", "TokenRequest.Grant", "TokenResponseField.For")]
    public async Task YouTube_is_asked_again_until_the_person_has_decided()
    {
        using var visit = new GalleryVisit(YouTubeExhibit.Exhibit);
        visit.Network.TokenRefusals.Enqueue(YouTubeExhibit.Exhibit.Refusals[0]);
        visit.Network.TokenRefusals.Enqueue(YouTubeExhibit.Exhibit.Refusals[1]);
        var clock = new JumpingTimeProvider();
        using var client = YouTubeApi.Create(YouTubeExhibit.Options(), visit.Handler, clock);
        DeviceAuthorization? shown = null;
        await client.Tokens.SignInWithDeviceAsync((codes, _) =>
        {
            shown = codes;
            return default;
        });
        await client.GetOwnChannelsAsync();

        Assert.Equal(("GQVQ-JKEC", "https://www.google.com/device"), (shown!.UserCode, shown.VerificationUri.AbsoluteUri));
        Assert.Equal("POST https://oauth2.googleapis.com/device/code", visit.Network.TokenRequests[0].Line);
        Assert.Equal("client_id=google-client&scope=https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fyoutube.readonly", visit.Network.TokenRequests[0].Body);
        Assert.Equal(4, visit.Network.TokenRequests.Count);
        Assert.All(visit.Network.TokenRequests.Skip(1), request => Assert.Equal("POST https://oauth2.googleapis.com/token", request.Line));
        Assert.All(
            visit.Network.TokenRequests.Skip(1),
            request => Assert.Equal(
                "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&client_id=google-client&client_secret=google-s3cret&device_code=google-d3vice-code",
                request.Body));
        Assert.Equal(TimeSpan.FromSeconds(1 + 1 + 6), clock.Elapsed);
        Assert.Equal("GET https://www.googleapis.com/youtube/v3/channels?part=snippet&mine=true", visit.Api.Line);
        Assert.Equal("Bearer google-acc3ss-token", visit.Api["Authorization"]);
    }

    [Fact]
    [Dialect("OAuthFlow.DeviceCode")]
    public async Task Who_refuses_YouTube_ends_the_sign_in()
    {
        using var visit = new GalleryVisit(YouTubeExhibit.Exhibit);
        visit.Network.TokenRefusals.Enqueue(YouTubeExhibit.Exhibit.Refusals[2]);
        using var client = YouTubeApi.Create(YouTubeExhibit.Options(), visit.Handler, new JumpingTimeProvider());
        var failure = await Assert.ThrowsAsync<OAuthException>(() => client.Tokens.SignInWithDeviceAsync(YouTubeExhibit.Prompt));

        Assert.Equal("access_denied", failure.Error);
        Assert.Equal(2, visit.Network.TokenRequests.Count);
    }
}
