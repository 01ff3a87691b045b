using System.Net;
using AuthSdk.EndToEnd.Tests.Dialects;
using AuthSdk.Samples.Gallery;
using AuthSdk.Samples.Gallery.Providers.DockerHub;
using AuthSdk.Samples.Gallery.Providers.Douyin;
using AuthSdk.Samples.Gallery.Providers.Facebook;
using AuthSdk.Samples.Gallery.Providers.Feishu;
using AuthSdk.Samples.Gallery.Providers.GitHub;
using AuthSdk.Samples.Gallery.Providers.Salesforce;
using AuthSdk.Samples.Gallery.Providers.Slack;
using AuthSdk.Samples.Gallery.Providers.WeChat;

namespace AuthSdk.EndToEnd.Tests.Gallery;

/// <summary>How the providers of the gallery say no, and what a program sees of it.</summary>
public sealed class GalleryErrorTests
{
    [Theory]
    [InlineData(0, "invalid_client", "40013", "invalid appid", false)]
    [InlineData(1, "temporarily_unavailable", "-1", "system error", true)]
    [InlineData(2, "40164", null, "invalid ip, not in whitelist", false)]
    [Dialect("TokenErrors.Code", "TokenErrors.Description", "TokenErrors.FailsWhen", "TokenErrorCode.Code", "TokenErrorCode.Meaning")]
    public async Task WeChat_fails_with_the_status_200_and_a_number(int refusal, string error, string? code, string description, bool temporary)
    {
        var failure = await GalleryVisit.FailAsync(WeChatExhibit.Exhibit, refusal);

        Assert.Equal((error, code, description), (failure.Error, failure.ProviderError, failure.ErrorDescription));
        Assert.Equal(temporary, failure.IsTemporary);
    }

    [Fact]
    [Dialect("TokenErrors.FailsWhen")]
    public async Task Douyin_fails_inside_the_envelope()
    {
        var failure = await GalleryVisit.FailAsync(DouyinExhibit.Exhibit);

        Assert.Equal(("invalid_client", "10003", "invalid configuration"), (failure.Error, failure.ProviderError, failure.ErrorDescription));
    }

    [Fact]
    public async Task Feishu_fails_when_the_code_is_not_0()
    {
        var failure = await GalleryVisit.FailAsync(FeishuExhibit.Exhibit);

        Assert.Equal(("10003", "invalid param"), (failure.Error, failure.ErrorDescription));
    }

    [Fact]
    [Dialect("TokenErrors.FailsWhen", "TokenErrorCode.Meaning")]
    public async Task Slack_fails_when_it_is_not_ok()
    {
        var failure = await GalleryVisit.FailAsync(SlackExhibit.Exhibit);

        Assert.Equal(("invalid_grant", "invalid_code"), (failure.Error, failure.ProviderError));
    }

    [Fact]
    [Dialect("TokenErrorCode.Code")]
    public async Task GitHub_fails_with_the_status_200_and_codes_of_its_own()
    {
        var failure = await GalleryVisit.FailAsync(GitHubExhibit.Exhibit);

        Assert.Equal(("invalid_grant", "bad_verification_code"), (failure.Error, failure.ProviderError));
    }

    [Fact]
    [Dialect("TokenErrors.Description")]
    public async Task Docker_Hub_fails_with_a_message()
    {
        var failure = await GalleryVisit.FailAsync(DockerHubExhibit.Exhibit);

        Assert.Equal((HttpStatusCode.Unauthorized, "unauthorized"), (failure.StatusCode, failure.ErrorDescription));
    }

    [Fact]
    [Dialect("TokenErrors.Code")]
    public async Task Facebook_fails_with_an_object()
    {
        var failure = await GalleryVisit.FailAsync(FacebookGraphExhibit.Exhibit);

        Assert.Equal(("invalid_client", "101"), (failure.Error, failure.ProviderError));
    }

    [Theory]
    [InlineData("https://acme.my.salesforce.com.example.org")]
    [InlineData("http://acme.my.salesforce.com")]
    [InlineData("https://salesforce.com")]
    [Dialect("BaseAddress.AllowedHosts")]
    public async Task A_token_goes_to_no_other_host_than_those_of_Salesforce(string address)
    {
        var failure = await GalleryVisit.FailAsync(
            SalesforceExhibit.Exhibit, $$"""{"access_token":"salesforce-acc3ss-token","instance_url":"{{address}}","token_type":"Bearer"}""");

        Assert.Equal(OAuthErrorKind.Protocol, failure.Kind);
    }

    [Fact]
    [Dialect("TokenRejection.Status", "TokenRejection.Field", "TokenRejection.Value")]
    public async Task A_rejection_of_Facebook_has_the_status_400() => await RenewsAsync(
        FacebookGraphExhibit.Exhibit, HttpStatusCode.BadRequest, """{"error":{"message":"Session has expired","type":"OAuthException","code":190}}""");

    [Theory]
    [InlineData("""{"errcode":40001,"errmsg":"invalid credential, access_token is invalid or not latest"}""")]
    [InlineData("""{"errcode":42001,"errmsg":"access_token expired"}""")]
    [Dialect("TokenRejection.Status", "TokenRejection.Field", "TokenRejection.Value")]
    public async Task A_rejection_of_WeChat_has_the_status_200(string rejection) =>
        await RenewsAsync(WeChatExhibit.Exhibit, HttpStatusCode.OK, rejection);

    [Fact]
    [Dialect("TokenRejection.Field")]
    public async Task A_rejection_of_Slack_has_the_status_200() =>
        await RenewsAsync(SlackExhibit.Exhibit, HttpStatusCode.OK, """{"ok":false,"error":"token_expired"}""");

    private static async Task RenewsAsync(Exhibit exhibit, HttpStatusCode status, string rejection)
    {
        using var visit = new GalleryVisit(exhibit);
        visit.Network.ApiAnswer = number => number == 1 ? (status, rejection) : (HttpStatusCode.OK, exhibit.ApiAnswer);
        await visit.CallAsync();

        Assert.Equal((2, 2), (visit.Network.TokenRequests.Count, visit.Network.ApiRequests.Count));
    }
}
