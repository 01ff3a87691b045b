using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tests.Harness;

namespace AuthSdk.Tests.TokenEndpoint;

public sealed class TokenErrorTests
{
    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.OK)]
    [Trait("Acceptance", "S-ERR-01")]
    [Trait("Acceptance", "S-ERR-04")]
    public async Task An_error_response_is_a_typed_error_whatever_its_status(HttpStatusCode status)
    {
        var error = await Fail("""{"error":"invalid_grant","error_description":"d","error_uri":"u"}""", status);

        Assert.Equal(OAuthErrorKind.Server, error.Kind);
        Assert.Equal(("invalid_grant", "d", "u", status), (error.Error, error.ErrorDescription, error.ErrorUri, error.StatusCode));
        Assert.Equal(("Client", TokenEndpointStub.Url), (error.Flow, error.TokenEndpoint!.AbsoluteUri));
        Assert.False(error.IsTemporary);
    }

    [Fact]
    [Trait("Acceptance", "S-ERR-02")]
    public async Task A_wrong_secret_is_a_typed_error()
    {
        var stub = new TokenEndpointStub(_ =>
        {
            var response = StubHandler.Json("""{"error":"invalid_client"}""", HttpStatusCode.Unauthorized);
            response.Headers.WwwAuthenticate.Add(new AuthenticationHeaderValue("Basic"));
            return response;
        });

        var error = await Assert.ThrowsAsync<OAuthException>(() => stub.ReadAsync());

        Assert.Equal(("invalid_client", HttpStatusCode.Unauthorized), (error.Error, error.StatusCode));
        Assert.Contains("client secret", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("invalid_request")]
    [InlineData("unauthorized_client")]
    [InlineData("unsupported_grant_type")]
    [InlineData("invalid_scope")]
    [InlineData("quota_exceeded_for_today")]
    [Trait("Acceptance", "S-ERR-03")]
    public async Task Every_code_comes_through_unchanged(string code) =>
        Assert.Equal(code, (await Fail($$"""{"error":"{{code}}"}""", HttpStatusCode.BadRequest)).Error);

    [Fact]
    [Trait("Acceptance", "S-ERR-05")]
    public async Task An_html_error_page_is_shown_shortened_on_one_line()
    {
        var error = await Fail("<html>\r\n" + new string('x', 5000), HttpStatusCode.BadGateway);

        Assert.Equal((OAuthErrorKind.Server, HttpStatusCode.BadGateway, true), (error.Kind, error.StatusCode, error.IsTemporary));
        Assert.Contains("502: <html>", error.Message, StringComparison.Ordinal);
        Assert.InRange(error.Message.Length, 1, 400);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Theory]
    [InlineData("p$a&b <c>\"é")]
    [InlineData("plain-secret")]
    [Trait("Acceptance", "S-ERR-05")]
    [Trait("Acceptance", "S-SEC-02")]
    public async Task No_echo_of_a_secret_survives_in_any_spelling(string secret)
    {
        var echoes = string.Join(
            " ; ",
            secret,
            Uri.EscapeDataString(secret),
            WebUtility.UrlEncode(secret),
            WebUtility.HtmlEncode(secret),
            System.Text.Json.JsonEncodedText.Encode(secret).ToString(),
            Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(secret)),
            Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"id:{Uri.EscapeDataString(secret).Replace("%20", "+", StringComparison.Ordinal)}")));
        var request = TokenEndpointStub.Request();
        request.AuthenticateBasic("id", secret, formEncoded: true);
        request.Add("password", new SecretString(secret));

        var error = await Assert.ThrowsAsync<OAuthException>(() => new TokenEndpointStub(echoes, HttpStatusCode.InternalServerError).ReadAsync(request: request));

        Assert.Contains("500: *** ; *** ; *** ; *** ; *** ; *** ; ***.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Acceptance", "S-SEC-02")]
    public async Task Secrets_are_taken_out_of_code_description_and_uri()
    {
        var request = TokenEndpointStub.Request();
        request.AddHeader("X-Key", new SecretString("hidden-secret"));
        var stub = new TokenEndpointStub(
            """{"error":"no hidden-secret","error_description":"hidden-secret is wrong","error_uri":"https://x?p=hidden-secret"}""", HttpStatusCode.BadRequest);

        var error = await Assert.ThrowsAsync<OAuthException>(() => stub.ReadAsync(request: request));

        Assert.DoesNotContain("hidden-secret", error + error.Error + error.ErrorDescription + error.ErrorUri, StringComparison.Ordinal);
        Assert.Equal("*** is wrong", error.ErrorDescription);
    }

    [Fact]
    [Trait("Acceptance", "S-SEC-02")]
    public async Task A_token_in_an_error_answer_is_not_shown() =>
        Assert.DoesNotContain(
            "issued-secret", (await Fail("""{"access_token":"issued-secret"}""", HttpStatusCode.InternalServerError)).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"access_token":"fK9vh2fF7R1iF4uB26RU","token_ty""", "fK9vh2fF")]
    [InlineData("""{"tokn":"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln"}""", "eyJhbGci")]
    [InlineData("issued: gho_16C7e42F292c6912E7", "16C7e42F")]
    [Trait("Acceptance", "S-SEC-02")]
    public async Task What_may_be_a_token_is_not_shown_where_half_of_an_answer_has_the_status_of_an_error(string body, string piece) =>
        Assert.DoesNotContain(piece, (await Fail(body, HttpStatusCode.BadGateway)).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"httpCode":"502","httpMessage":"Bad Gateway"}""")]
    [InlineData("<html><h1>502 Bad Gateway</h1><hr>nginx/1.18.0</html>")]
    [InlineData("Unavailable since 2026-11-21, see https://status.example.org/token-endpoint")]
    public async Task What_people_wrote_is_shown(string body) =>
        Assert.Contains(body, (await Fail(body, HttpStatusCode.BadGateway)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Control_and_direction_characters_of_the_server_stay_out_of_messages()
    {
        var error = await Fail("""{"error":"x","error_description":"a\r\nFAKE LOG LINE\u001b[31m\u202e\u2028b"}""", HttpStatusCode.BadRequest);

        Assert.Equal("a  FAKE LOG LINE [31m  b", error.ErrorDescription);
    }

    [Fact]
    [Trait("Acceptance", "S-ERR-06")]
    public async Task An_empty_error_answer_has_its_status() =>
        Assert.Equal(HttpStatusCode.InternalServerError, (await Fail(string.Empty, HttpStatusCode.InternalServerError)).StatusCode);

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests, "30", 30)]
    [InlineData(HttpStatusCode.ServiceUnavailable, "date+30", 30)]
    [InlineData(HttpStatusCode.ServiceUnavailable, "date-30", 0)]
    [InlineData(HttpStatusCode.ServiceUnavailable, null, null)]
    [Trait("Acceptance", "S-ERR-07")]
    public async Task An_overloaded_server_gives_a_temporary_error_with_its_delay(HttpStatusCode status, string? header, int? seconds)
    {
        TokenEndpointStub stub = null!;
        stub = new TokenEndpointStub(_ =>
        {
            var response = StubHandler.Status(status);
            if (header is not null)
            {
                var value = header.StartsWith("date", StringComparison.Ordinal)
                    ? stub.Clock.GetUtcNow().AddSeconds(int.Parse(header.AsSpan(4), CultureInfo.InvariantCulture)).ToString("R")
                    : header;
                response.Headers.Add("Retry-After", value);
            }

            return response;
        });

        var error = await Assert.ThrowsAsync<OAuthException>(() => stub.ReadAsync());

        Assert.True(error.IsTemporary);
        Assert.Equal(seconds is null ? null : TimeSpan.FromSeconds(seconds.Value), error.RetryAfter);
    }

    public static TheoryData<Exception> UnreadableBodies => new(BrokenContent.Cut, BrokenContent.NotCompressed);

    [Theory]
    [MemberData(nameof(UnreadableBodies), DisableDiscoveryEnumeration = true)]
    [Trait("Acceptance", "S-ERR-07")]
    public async Task A_body_that_cannot_be_read_hides_neither_status_nor_delay(Exception failure)
    {
        var stub = new TokenEndpointStub(_ => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable)
        {
            Headers = { { "Retry-After", "30" } },
            Content = new BrokenContent(failure),
        });

        var error = await Assert.ThrowsAsync<OAuthException>(() => stub.ReadAsync());

        Assert.Equal((OAuthErrorKind.Server, HttpStatusCode.ServiceUnavailable, true), (error.Kind, error.StatusCode, error.IsTemporary));
        Assert.Equal(TimeSpan.FromSeconds(30), error.RetryAfter);
    }

    [Fact]
    [Trait("Acceptance", "S-ERR-08")]
    public async Task No_connection_is_a_transport_error_with_its_cause()
    {
        var cause = new HttpRequestException(HttpRequestError.NameResolutionError, "no such host");
        var stub = new TokenEndpointStub(_ => Task.FromException<HttpResponseMessage>(cause));

        var error = await Assert.ThrowsAsync<OAuthException>(() => stub.ReadAsync());

        Assert.Equal((OAuthErrorKind.Transport, true, null), (error.Kind, error.IsTemporary, error.StatusCode));
        Assert.Same(cause, error.InnerException);
    }

    [Fact]
    [Trait("Acceptance", "S-ERR-08")]
    public async Task A_body_that_breaks_off_is_a_transport_error()
    {
        var stub = new TokenEndpointStub(_ => new HttpResponseMessage { Content = new StreamContent(new BrokenStream()) });

        Assert.Equal(OAuthErrorKind.Transport, (await Assert.ThrowsAsync<OAuthException>(() => stub.ReadAsync())).Kind);
    }

    [Fact]
    [Trait("Acceptance", "S-ERR-09")]
    public async Task A_caller_who_cancels_gets_a_cancellation()
    {
        using var cancellation = new CancellationTokenSource();
        var stub = new TokenEndpointStub(async exchange =>
        {
            await cancellation.CancelAsync();
            await Task.Delay(Timeout.Infinite, exchange.CancellationToken);
            return StubHandler.Status(HttpStatusCode.OK);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => stub.Client.SendAsync(TokenEndpointStub.Request(), new TokenResponseRules(), cancellation.Token));
    }

    [Fact]
    [Trait("Acceptance", "S-ERR-08")]
    public async Task A_time_out_of_the_HttpClient_is_not_a_cancellation()
    {
        var stub = new TokenEndpointStub(
            _ => Task.FromException<HttpResponseMessage>(new TaskCanceledException("time-out", new TimeoutException())));

        Assert.Equal(OAuthErrorKind.Transport, (await Assert.ThrowsAsync<OAuthException>(() => stub.ReadAsync())).Kind);
    }

    [Theory]
    [InlineData("invalid_client")]
    [InlineData("invalid_scope")]
    [InlineData("unauthorized_client")]
    [Trait("Acceptance", "S-ERR-10")]
    public async Task A_permanent_error_is_not_retried(string code)
    {
        var stub = new TokenEndpointStub($$"""{"error":"{{code}}"}""", HttpStatusCode.BadRequest);

        await Assert.ThrowsAsync<OAuthException>(() => stub.Source().GetTokenAsync().AsTask());

        Assert.Equal(1, stub.Handler.Count);
    }

    private static Task<OAuthException> Fail(string body, HttpStatusCode status) =>
        Assert.ThrowsAsync<OAuthException>(() => new TokenEndpointStub(body, status).ReadAsync());

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("connection reset");
    }
}
