using System.Net;

namespace AuthSdk.EndToEnd.Tests.Dialects;

/// <summary>The way of a browser to the authorization endpoint and back (RFC 6749 section 4.1).</summary>
public sealed class AuthorizationRequestTests : IDisposable
{
    private readonly RecordingNetwork _network = new();

    public void Dispose() => _network.Dispose();

    [Fact, Trait("Acceptance", "S-REQ-08")]
    [Dialect("OAuthFlow.AuthorizationCode", "OAuthProvider.AuthorizationUrl", "PkceMethod.S256")]
    public void The_browser_is_sent_with_state_and_challenge_and_never_the_verifier()
    {
        using var client = CodeApi.Create(new CodeApiOptions { ClientId = "id" }, _network);
        var request = client.Tokens.Flow.CreateAuthorizationRequest("https://app.test/back?x=1");

        var url = client.Tokens.Flow.CreateAuthorizationUrl(request with { Nonce = "n-1" });

        Assert.Equal("https://auth.test/authorize", url.GetLeftPart(UriPartial.Path));
        Assert.Equal(
            [
                ("response_type", "code"), ("client_id", "id"), ("redirect_uri", "https://app.test/back?x=1"), ("state", request.State),
                ("code_challenge", Pkce.CreateChallenge(request.CodeVerifier.Reveal())), ("code_challenge_method", "S256"), ("nonce", "n-1"),
            ],
            Query(url));
        Assert.Matches("^[A-Za-z0-9_-]{43}$", request.State);
        Assert.DoesNotContain(request.CodeVerifier.Reveal(), url.AbsoluteUri, StringComparison.Ordinal);
        Assert.DoesNotContain(request.CodeVerifier.Reveal(), request.ToString(), StringComparison.Ordinal);
        Assert.NotEqual(request.State, client.Tokens.Flow.CreateAuthorizationRequest("https://app.test/back").State);
    }

    [Fact]
    [Dialect("OAuthProvider.AuthorizationUrl", "TokenGrant.Authorization", "TokenParameter.Grant", "OAuthProvider.Resources")]
    public void Names_separators_placeholders_and_extra_parameters_are_as_declared()
    {
        using var client = Dialect();
        var request = client.Tokens.Flow.CreateAuthorizationRequest("com.example.app:/back") with { LoginHint = "jo@example.org" };

        var url = client.Tokens.Flow.CreateAuthorizationUrl(request);

        Assert.Equal("https://pets.auth.test/authorize", url.GetLeftPart(UriPartial.Path));
        Assert.Equal(
            [
                ("v", "2"), ("response_type", "code"), ("appid", "id"), ("redirect_uri", "com.example.app:/back"), ("scope", "a,b"), ("state", request.State),
                ("code_challenge", Pkce.CreateChallenge(request.CodeVerifier.Reveal())), ("code_challenge_method", "S256"), ("resource", "https://api.test/"),
                ("access_type", "offline"), ("login_hint", "jo@example.org"),
            ],
            Query(url));
    }

    [Fact, Trait("Acceptance", "S-REQ-07"), Trait("Acceptance", "S-SEC-06")]
    public async Task The_code_that_the_browser_brings_back_is_redeemed_with_what_the_request_had()
    {
        using var client = Dialect();
        var request = client.Tokens.Flow.CreateAuthorizationRequest("https://app.test/back");

        await client.Tokens.SignInAsync(request, new Uri($"https://app.test/back?code=c0de%2F1&state={request.State}"));
        await client.PingAsync();

        Assert.Equal(
            [
                ("grant_type", "authorization_code"), ("appid", "id"), ("client_secret", "s3cret"), ("code", "c0de/1"), ("redirect_uri", "https://app.test/back"),
                ("code_verifier", request.CodeVerifier.Reveal()), ("resource", "https://api.test/"), ("audience", "pets"),
            ],
            _network.TokenRequest.Form);
        Assert.Equal("Bearer t0ken", Assert.Single(_network.ApiRequests).Authorization);
    }

    [Fact, Trait("Acceptance", "S-SEC-06")]
    public async Task An_answer_for_another_browser_is_not_redeemed()
    {
        using var client = Dialect();
        var request = client.Tokens.Flow.CreateAuthorizationRequest("https://app.test/back");

        var forged = await Assert.ThrowsAsync<OAuthException>(
            () => client.Tokens.SignInAsync(request, new Uri($"https://app.test/back?code=c0de&state={AuthorizationResponse.CreateState()}")));
        var refused = await Assert.ThrowsAsync<OAuthException>(
            () => client.Tokens.SignInAsync(request, new Uri($"https://app.test/back?error=access_denied&state={request.State}")));

        Assert.Equal((OAuthErrorKind.Refused, "access_denied"), (forged.Kind, refused.Error));
        Assert.Empty(_network.TokenRequests);
    }

    private static List<(string Name, string Value)> Query(Uri url) => url.Query[1..].Split('&')
        .Select(pair => pair.Split('='))
        .Select(pair => (WebUtility.UrlDecode(pair[0]), WebUtility.UrlDecode(pair[1])))
        .ToList();

    private CodeDialectApiClient Dialect() =>
        CodeDialectApi.Create(new CodeDialectApiOptions { ClientId = "id", ClientSecret = "s3cret", Tenant = "pets" }, _network);
}
