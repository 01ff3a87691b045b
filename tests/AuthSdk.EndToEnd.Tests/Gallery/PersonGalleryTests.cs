using System.IdentityModel.Tokens.Jwt;
using System.Text.Json;
using AuthSdk.EndToEnd.Tests.Dialects;
using AuthSdk.Samples.Gallery.Providers.Discord;
using AuthSdk.Samples.Gallery.Providers.GitHub;
using AuthSdk.Samples.Gallery.Providers.GoogleServiceAccount;
using AuthSdk.Samples.Gallery.Providers.GoogleWorkload;
using AuthSdk.Samples.Gallery.Providers.Slack;
using AuthSdk.Samples.Gallery.Providers.Strava;
using AuthSdk.Testing;

namespace AuthSdk.EndToEnd.Tests.Gallery;

/// <summary>What providers get to see whose tokens begin with a person, with another token, or with a setting.</summary>
public sealed class PersonGalleryTests
{
    [Fact]
    [Dialect("OAuthFlow.StaticToken", "AccessTokenUse.Scheme", "ApiParameter.Name")]
    public async Task Discord_is_asked_for_no_token_and_gets_that_of_the_settings_with_its_own_scheme()
    {
        using var visit = await GalleryVisit.PayAsync(DiscordExhibit.Exhibit);

        Assert.Empty(visit.Network.TokenRequests);
        Assert.Equal("GET https://discord.com/api/v10/users/@me", visit.Api.Line);
        Assert.Equal("Bot discord-acc3ss-token", visit.Api["Authorization"]);
        Assert.Equal("DiscordBot (https://example.org, 1.0)", visit.Api["User-Agent"]);
    }

    [Fact]
    [Dialect("OAuthFlow.AuthorizationCode", "ApiParameter.Value", "RefreshTokenUse.None", "TokenResponse.RefreshToken")]
    public async Task GitHub_redeems_a_code_and_is_asked_for_JSON()
    {
        using var visit = await GalleryVisit.PayAsync(GitHubExhibit.Exhibit);

        Assert.Equal("POST https://github.com/login/oauth/access_token", visit.Token.Line);
        Assert.Equal("application/json", visit.Token["Accept"]);
        Assert.StartsWith(
            "grant_type=authorization_code&client_id=github-client&client_secret=github-s3cret&code=github-c0de" +
            "&redirect_uri=https%3A%2F%2Fapp.example.org%2Fback&code_verifier=",
            visit.Token.Body,
            StringComparison.Ordinal);
        Assert.Equal("Bearer gho_acc3ss-token", visit.Api["Authorization"]);
        Assert.Equal("2022-11-28", visit.Api["X-GitHub-Api-Version"]);
        Assert.Equal("gallery", visit.Api["User-Agent"]);
    }

    [Fact]
    [Dialect("LifetimeSource.Never", "TokenResponse.ScopeSeparator")]
    public async Task A_token_of_GitHub_is_used_for_years_and_its_scopes_are_read()
    {
        using var visit = new GalleryVisit(GitHubExhibit.Exhibit);
        var clock = new ManualTimeProvider();
        using var client = GitHubApi.Create(GitHubExhibit.Options(), visit.Handler, clock);
        var answer = await client.Tokens.AcquireAsync(GitHubExhibit.SignIn());
        clock.Advance(TimeSpan.FromDays(1000));
        await client.GetUserAsync();

        Assert.Equal("repo gist", answer.Scope);
        Assert.Single(visit.Network.TokenRequests);
    }

    [Fact]
    [Dialect("OAuthFlow.JwtBearer", "ClientAuthentication.Unidentified")]
    public async Task Google_takes_an_assertion_and_nothing_else()
    {
        using var visit = await GalleryVisit.PayAsync(GoogleDriveExhibit.Exhibit);

        Assert.Equal("POST https://oauth2.googleapis.com/token", visit.Token.Line);
        Assert.StartsWith("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=", visit.Token.Body, StringComparison.Ordinal);
        var assertion = new JwtSecurityToken(visit.Token.Body!.Split("&assertion=")[1]);
        Assert.Equal(("RS256", "google-k3y"), (assertion.Header.Alg, assertion.Header.Kid));
        Assert.Equal(
            ["aud https://oauth2.googleapis.com/token", "iss reader@project-1.iam.gserviceaccount.com", "scope https://www.googleapis.com/auth/drive.readonly"],
            assertion.Claims.Where(claim => claim.Type is not ("iat" or "exp" or "jti")).Select(claim => $"{claim.Type} {claim.Value}").Order(StringComparer.Ordinal));
        Assert.Null(visit.Token["Authorization"]);
        Assert.Equal("Bearer google-acc3ss-token", visit.Api["Authorization"]);
    }

    [Fact]
    [Dialect("OAuthFlow.TokenExchange", "OAuthProvider.ClientAuthentication", "OAuthProvider.Flow")]
    public async Task Google_exchanges_a_token_in_JSON_with_names_in_camel_case()
    {
        using var visit = await GalleryVisit.PayAsync(GoogleWorkloadExhibit.Exhibit);

        using var body = JsonDocument.Parse(visit.Token.Body!);
        Assert.Equal("POST https://sts.googleapis.com/v1/token", visit.Token.Line);
        Assert.Null(visit.Token["Authorization"]);
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["grantType"] = "urn:ietf:params:oauth:grant-type:token-exchange",
                ["subjectToken"] = "header.workload-subj3ct.signature",
                ["subjectTokenType"] = "urn:ietf:params:oauth:token-type:jwt",
                ["requestedTokenType"] = "urn:ietf:params:oauth:token-type:access_token",
                ["audience"] = "//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/pool/providers/provider",
                ["scope"] = "https://www.googleapis.com/auth/cloud-platform",
            }.OrderBy(pair => pair.Key, StringComparer.Ordinal),
            body.RootElement.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, member.Value.GetString()!)).OrderBy(pair => pair.Key, StringComparer.Ordinal));
        Assert.Equal("GET https://storage.googleapis.com/storage/v1/b?project=project-1", visit.Api.Line);
    }

    [Fact]
    [Dialect("TokenResponse.TokenType", "TokenResponseField.Name", "ClientAuthentication.ClientSecretBasic")]
    public async Task Slack_calls_its_bearer_tokens_bot_and_tells_the_workspace()
    {
        using var visit = new GalleryVisit(SlackExhibit.Exhibit);
        using var client = SlackApi.Create(SlackExhibit.Options(), visit.Handler);
        var answer = await client.Tokens.AcquireAsync(SlackExhibit.SignIn());
        await client.TestAsync();

        Assert.Equal("POST https://slack.com/api/oauth.v2.access", visit.Token.Line);
        Assert.Equal("Basic c2xhY2stY2xpZW50OnNsYWNrLXMzY3JldA==", visit.Token["Authorization"]);
        Assert.Equal(("T9TK3CUKW", "U0KRQLJ9H", "commands incoming-webhook"), (answer.TeamId, answer.BotUserId, answer.Scope));
        Assert.Equal("POST https://slack.com/api/auth.test", visit.Api.Line);
        Assert.Equal("Bearer xoxb-acc3ss-token", visit.Api["Authorization"]);
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    [Dialect("TokenLifetime.Sources", "LifetimeSource.ExpiresIn", "LifetimeSource.Never")]
    public async Task A_token_of_Slack_has_an_end_where_the_app_rotates_tokens(bool rotates, int requests)
    {
        using var visit = new GalleryVisit(SlackExhibit.Exhibit);
        visit.Network.TokenAnswer = rotates ? SlackExhibit.Exhibit.TokenAnswer : SlackExhibit.Exhibit.OtherTokenAnswers[0];
        var clock = new ManualTimeProvider();
        var options = SlackExhibit.Options();
        options.Tokens.RefreshAhead = false;
        using var client = SlackApi.Create(options, visit.Handler, clock);
        await client.Tokens.AcquireAsync(SlackExhibit.SignIn());
        clock.Advance(TimeSpan.FromHours(12) + TimeSpan.FromSeconds(1));
        await client.TestAsync();

        Assert.Equal(requests, visit.Network.TokenRequests.Count);
    }

    [Fact]
    [Dialect("LifetimeSource.ExpiresAt", "TokenFieldType.WholeNumber", "RefreshTokenUse.Refresh", "TokenLifetime.Sources")]
    public async Task Strava_tells_the_end_of_the_token_and_takes_the_refresh_token()
    {
        using var visit = new GalleryVisit(StravaExhibit.Exhibit);
        var clock = new ManualTimeProvider();
        var end = clock.GetUtcNow().AddHours(2).ToUnixTimeSeconds();
        visit.Network.TokenAnswer =
            $$"""{"token_type":"Bearer","expires_at":{{end}},"expires_in":21600,"refresh_token":"strava-r3fresh-token","access_token":"strava-acc3ss-token","athlete":{"id":134815} }""";
        var options = StravaExhibit.Options();
        options.Tokens.RefreshAhead = false;
        using var client = StravaApi.Create(options, visit.Handler, clock);
        var answer = await client.Tokens.AcquireAsync(StravaExhibit.SignIn());
        clock.Advance(TimeSpan.FromHours(2) + TimeSpan.FromSeconds(1));
        await client.GetAthleteAsync();

        Assert.Equal(134815, answer.AthleteId);
        Assert.Equal(
            "grant_type=refresh_token&client_id=1234&client_secret=strava-s3cret&refresh_token=strava-r3fresh-token", visit.Network.TokenRequests[1].Body);
        Assert.Equal("Bearer strava-acc3ss-token", visit.Api["Authorization"]);
    }
}
