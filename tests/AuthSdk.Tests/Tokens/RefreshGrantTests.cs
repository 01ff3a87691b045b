using System.Net;
using AuthSdk.Tests.Harness;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Tokens;

public sealed class RefreshGrantTests
{
    private static readonly TokenOptions NoRefreshAhead = new() { RefreshAhead = false };

    [Fact]
    [Trait("Acceptance", "S-RES-22")]
    public async Task A_refresh_answer_without_a_refresh_token_keeps_the_old_one()
    {
        var (stub, source) = Create(exchange => TokenEndpointStub.Token(exchange, refreshToken: exchange.Number == 1 ? "r1" : null));

        await Renew(stub, source, times: 3);

        Assert.Equal(["", "r1", "r1"], stub.Handler.Exchanges.Select(RefreshToken));
    }

    [Fact]
    [Trait("Acceptance", "S-RES-23")]
    [Trait("Acceptance", "S-REQ-06")]
    public async Task A_rotated_refresh_token_replaces_the_old_one()
    {
        var (stub, source) = Create(exchange => TokenEndpointStub.Token(exchange, refreshToken: $"r{exchange.Number}"));

        await Renew(stub, source, times: 3);

        Assert.Equal(["", "r1", "r2"], stub.Handler.Exchanges.Select(RefreshToken));
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-18")]
    public async Task Twenty_callers_at_expiry_make_one_refresh_request()
    {
        var gate = new Gate();
        var (stub, source) = Create(async exchange =>
        {
            if (exchange.Number > 1)
            {
                await gate.PassAsync();
            }

            return TokenEndpointStub.Token(exchange, refreshToken: $"r{exchange.Number}");
        });
        await source.GetTokenAsync();
        stub.Clock.Advance(TimeSpan.FromSeconds(3540));

        var callers = Enumerable.Range(0, 20).Select(_ => source.GetTokenAsync().AsTask()).ToArray();
        gate.Open();
        var tokens = await Task.WhenAll(callers);

        // The rotated token is in place as soon as anybody holds the new access token: the very next refresh uses it.
        await source.RenewAsync(tokens[0]);
        Assert.Equal(["", "r1", "r2"], stub.Handler.Exchanges.Select(RefreshToken));
    }

    [Theory]
    [InlineData(RefreshTokenUse.ExposeOnly)]
    [InlineData(RefreshTokenUse.None)]
    public async Task A_refresh_token_for_another_purpose_is_not_sent(RefreshTokenUse use)
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange, refreshToken: "r"));
        var source = stub.Source(NoRefreshAhead, use);

        await Renew(stub, source, times: 2);

        Assert.All(stub.Handler.Exchanges, exchange => Assert.Equal("client_credentials", exchange.Form[0].Value));
    }

    [Fact]
    [Trait("Acceptance", "S-ERR-11")]
    public async Task A_revoked_refresh_token_is_dropped_and_the_flow_starts_again_once()
    {
        var (stub, source) = Create(exchange => RefreshToken(exchange).Length > 0
            ? StubHandler.Json("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest)
            : TokenEndpointStub.Token(exchange, refreshToken: exchange.Number == 1 ? "r1" : null));

        await Renew(stub, source, times: 3);

        Assert.Equal(["", "r1", "", ""], stub.Handler.Exchanges.Select(RefreshToken));
    }

    [Fact]
    [Trait("Acceptance", "S-ERR-11")]
    public async Task A_flow_that_needs_a_person_says_so_when_its_refresh_token_is_revoked()
    {
        var stub = new TokenEndpointStub(exchange => exchange.Number == 1
            ? TokenEndpointStub.Token(exchange, refreshToken: "r1")
            : StubHandler.Json("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest));
        var source = stub.Source(NoRefreshAhead, needsPerson: true);
        source.Accept(await stub.ReadAsync());
        stub.Clock.Advance(TimeSpan.FromHours(1));

        var error = await Assert.ThrowsAsync<OAuthException>(() => source.GetTokenAsync().AsTask());
        var again = await Assert.ThrowsAsync<OAuthException>(() => source.GetTokenAsync().AsTask());

        Assert.Equal(OAuthErrorKind.SignInRequired, error.Kind);
        Assert.Equal("invalid_grant", Assert.IsType<OAuthException>(error.InnerException).Error);
        Assert.Equal(OAuthErrorKind.SignInRequired, again.Kind);
        Assert.Equal(2, stub.Handler.Count);
    }

    [Fact]
    public async Task A_stumbling_server_does_not_cost_a_person_the_session()
    {
        var stub = new TokenEndpointStub(exchange => exchange.Number == 2
            ? StubHandler.Status(HttpStatusCode.InternalServerError)
            : TokenEndpointStub.Token(exchange, refreshToken: "r1"));
        var source = stub.Source(NoRefreshAhead, needsPerson: true);
        source.Accept(await stub.ReadAsync());
        stub.Clock.Advance(TimeSpan.FromHours(1));

        var error = await Assert.ThrowsAsync<OAuthException>(() => source.GetTokenAsync().AsTask());
        var token = await source.GetTokenAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, error.StatusCode);
        Assert.Equal("token-3", token.Value.Reveal());
    }

    [Fact]
    public async Task A_refresh_that_fails_otherwise_falls_back_to_the_flow()
    {
        var (stub, source) = Create(exchange => exchange.Number == 2
            ? StubHandler.Json("<html>", HttpStatusCode.InternalServerError, "text/html")
            : TokenEndpointStub.Token(exchange, refreshToken: $"r{exchange.Number}"));

        await Renew(stub, source, times: 3);

        Assert.Equal(["", "r1", "", "r3"], stub.Handler.Exchanges.Select(RefreshToken));
    }

    [Fact]
    public async Task When_the_fallback_fails_temporarily_the_refresh_token_is_kept()
    {
        var (stub, source) = Create(exchange => exchange.Number is 2 or 3
            ? StubHandler.Status(HttpStatusCode.InternalServerError)
            : TokenEndpointStub.Token(exchange, refreshToken: $"r{exchange.Number}"));
        await source.GetTokenAsync();
        stub.Clock.Advance(TimeSpan.FromHours(1));

        await Assert.ThrowsAsync<OAuthException>(() => source.GetTokenAsync().AsTask());
        await source.GetTokenAsync();

        Assert.Equal(["", "r1", "", "r1"], stub.Handler.Exchanges.Select(RefreshToken));
    }

    [Fact]
    public async Task A_server_that_asks_to_wait_is_not_asked_in_another_way()
    {
        var (stub, source) = Create(exchange => exchange.Number == 2
            ? StubHandler.Status(HttpStatusCode.TooManyRequests)
            : TokenEndpointStub.Token(exchange, refreshToken: $"r{exchange.Number}"));
        await source.GetTokenAsync();
        stub.Clock.Advance(TimeSpan.FromHours(1));

        await Assert.ThrowsAsync<OAuthException>(() => source.GetTokenAsync().AsTask());
        await source.GetTokenAsync();

        Assert.Equal(["", "r1", "r1"], stub.Handler.Exchanges.Select(RefreshToken));
    }

    [Fact]
    public async Task A_lost_connection_does_not_cost_the_refresh_token()
    {
        var (stub, source) = Create(exchange => exchange.Number == 2
            ? throw new HttpRequestException("reset")
            : TokenEndpointStub.Token(exchange, refreshToken: $"r{exchange.Number}"));
        await source.GetTokenAsync();
        stub.Clock.Advance(TimeSpan.FromHours(1));

        var error = await Assert.ThrowsAsync<OAuthException>(() => source.GetTokenAsync().AsTask());
        await source.GetTokenAsync();

        Assert.Equal(OAuthErrorKind.Transport, error.Kind);
        Assert.Equal(["", "r1", "r1"], stub.Handler.Exchanges.Select(RefreshToken));
    }

    [Fact]
    [Trait("Acceptance", "S-SEC-04")]
    public async Task A_refresh_token_goes_to_its_token_endpoint_only()
    {
        var (stub, source) = Create(exchange => TokenEndpointStub.Token(exchange, refreshToken: "r1"));

        await Renew(stub, source, times: 3);

        Assert.All(stub.Handler.Exchanges, exchange => Assert.Equal(TokenEndpointStub.Url, exchange.Uri.AbsoluteUri));
    }

    [Fact]
    [Trait("Acceptance", "S-RES-10")]
    public async Task A_refresh_answer_without_scope_grants_what_was_granted()
    {
        var (stub, source) = Create(exchange => StubHandler.Json(
            $$"""{"access_token":"t{{exchange.Number}}","token_type":"Bearer","expires_in":3600,"refresh_token":"r"{{(exchange.Number == 1 ? ",\"scope\":\"a\"" : "")}}}"""));

        Assert.Equal("a", (await Renew(stub, source, times: 2)).Scope);
    }

    private static (TokenEndpointStub Stub, TokenSource Source) Create(Func<Exchange, HttpResponseMessage> answer) =>
        Create(exchange => Task.FromResult(answer(exchange)));

    private static (TokenEndpointStub Stub, TokenSource Source) Create(Func<Exchange, Task<HttpResponseMessage>> answer)
    {
        var stub = new TokenEndpointStub(answer);
        return (stub, stub.Source(NoRefreshAhead));
    }

    /// <summary>Gets a token that many times, each after the one before has expired.</summary>
    private static async Task<AccessToken> Renew(TokenEndpointStub stub, TokenSource source, int times)
    {
        var token = await source.GetTokenAsync();
        for (var i = 1; i < times; i++)
        {
            stub.Clock.Advance(TimeSpan.FromHours(1));
            token = await source.GetTokenAsync();
        }

        return token;
    }

    private static string RefreshToken(Exchange exchange) => exchange.Form.FirstOrDefault(pair => pair.Name == "refresh_token").Value ?? string.Empty;
}
