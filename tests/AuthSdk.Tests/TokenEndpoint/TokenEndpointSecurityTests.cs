using System.Net;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tests.Harness;

namespace AuthSdk.Tests.TokenEndpoint;

public sealed class TokenEndpointSecurityTests
{
    [Theory]
    [InlineData("http://auth.example.org/token")]
    [InlineData("ftp://auth.example.org/token")]
    [InlineData("https://user:hidden-secret@auth.example.org/token")]
    [Trait("Acceptance", "S-SEC-01")]
    public async Task An_unsafe_token_endpoint_is_refused_before_anything_is_sent(string url)
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange));

        var error = await Assert.ThrowsAsync<OAuthException>(() => stub.ReadAsync(request: TokenEndpointStub.Request(url: url)));

        Assert.Equal(OAuthErrorKind.Refused, error.Kind);
        Assert.Equal(0, stub.Handler.Count);
        Assert.DoesNotContain("hidden-secret", error.ToString() + error.TokenEndpoint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/token", false)]
    [InlineData("http://localhost/token", false)]
    [InlineData("http://[::1]/token", false)]
    [InlineData("http://auth.example.org/token", true)]
    [Trait("Acceptance", "S-SEC-01")]
    public async Task Plain_http_works_on_the_own_machine_and_where_allowed(string url, bool allow)
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange), allow);

        await stub.ReadAsync(request: TokenEndpointStub.Request(url: url));

        Assert.Equal(1, stub.Handler.Count);
    }

    [Theory]
    [InlineData("https://h/token", "https://h/token/?leak=1", "lacks its trailing slash")]
    [InlineData("https://h/token/", "/token", "slash too many")]
    [InlineData("https://h/token", "https://other/login?leak=1", "points to https://other/login")]
    [InlineData("https://h/token", null, "no new address")]
    [Trait("Acceptance", "S-SEC-03")]
    public async Task A_redirection_is_not_followed_but_explained(string url, string? location, string explanation)
    {
        var stub = new TokenEndpointStub(_ =>
        {
            var response = StubHandler.Status(HttpStatusCode.TemporaryRedirect);
            response.Headers.Location = location is null ? null : new Uri(location, UriKind.RelativeOrAbsolute);
            return response;
        });

        var error = await Assert.ThrowsAsync<OAuthException>(() => stub.ReadAsync(request: TokenEndpointStub.Request(url: url)));

        Assert.Equal(HttpStatusCode.TemporaryRedirect, error.StatusCode);
        Assert.Contains(explanation, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("leak", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, stub.Handler.Count);
    }

    [Fact]
    [Trait("Acceptance", "S-SEC-03")]
    public async Task A_token_that_came_through_a_redirection_is_not_used()
    {
        var stub = new TokenEndpointStub(exchange =>
        {
            var response = TokenEndpointStub.Token(exchange);
            response.RequestMessage = new HttpRequestMessage(HttpMethod.Post, "https://elsewhere.example.org/token");
            return response;
        });

        Assert.Contains("redirection", (await Assert.ThrowsAsync<OAuthException>(() => stub.ReadAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Acceptance", "S-SEC-02")]
    public async Task Nothing_that_is_logged_or_thrown_holds_a_secret()
    {
        string[] secrets = ["client-secret-value", "user-password-value", "issued-token-value", "refresh-token-value", "assertion-value"];
        var stub = new TokenEndpointStub(exchange => exchange.Number == 1
            ? StubHandler.Json("""{"access_token":"issued-token-value","token_type":"Bearer","refresh_token":"refresh-token-value"}""")
            : StubHandler.Json("""{"error":"invalid_grant","error_description":"user-password-value refresh-token-value client-secret-value"}""", HttpStatusCode.BadRequest));
        var request = TokenEndpointStub.Request();
        request.AuthenticateBasic("id", "client-secret-value", formEncoded: true);
        request.Add("password", new SecretString("user-password-value"));
        request.Add("refresh_token", new SecretString("refresh-token-value"));
        request.Add("assertion", new SecretString("assertion-value"));

        var response = await stub.ReadAsync(request: request);
        var error = await Assert.ThrowsAsync<OAuthException>(() => stub.ReadAsync(request: request));

        var seen = string.Join('\n', stub.Logs.Everything, response, error, request);
        Assert.Contains("AuthSdk.TokenEndpoint", seen, StringComparison.Ordinal);
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, seen, StringComparison.Ordinal));
    }
}
