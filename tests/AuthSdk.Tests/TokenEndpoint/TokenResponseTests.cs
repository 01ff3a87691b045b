using System.Net;
using System.Text;
using System.Text.Json;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tests.Harness;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.TokenEndpoint;

public sealed class TokenResponseTests
{
    [Fact]
    [Trait("Acceptance", "S-RES-01")]
    public async Task A_standard_response_gives_token_and_lifetime()
    {
        var response = await Read("""{"access_token":"a","token_type":"Bearer","expires_in":3600}""");

        Assert.Equal("a", response.AccessToken.Reveal());
        Assert.Equal(TimeSpan.FromSeconds(3600), response.ExpiresIn);
        Assert.Equal(TimeSpan.FromSeconds(3600), response.Lifetime);
        Assert.Equal(TokenLifetimeOrigin.ExpiresIn, response.LifetimeOrigin);
        Assert.Null(response.RefreshToken);
    }

    [Fact]
    [Trait("Acceptance", "S-RES-02")]
    public async Task Extra_fields_are_readable_in_their_types()
    {
        var response = await Read(
            """
            {"access_token":"a","token_type":"Bearer","consented_on":1656086348,"ms":"1656086348000","at":"2024-05-01T12:00:00","at2":"2024-05-01T12:00:00+02:00",
             "url":"https://x","flag":"true","off":false,"nested":{"a":[1,2]},"nothing":null}
            """);

        Assert.Equal(1656086348L, response.GetInt64("consented_on"));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1656086348), response.GetUnixSeconds("consented_on"));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1656086348), response.GetUnixMilliseconds("ms"));
        Assert.Equal(new DateTimeOffset(2024, 5, 1, 12, 0, 0, TimeSpan.Zero), response.GetIso8601("at"));
        Assert.Equal(new DateTimeOffset(2024, 5, 1, 12, 0, 0, TimeSpan.FromHours(2)), response.GetIso8601("at2"));
        Assert.Equal("https://x", response.GetString("url"));
        Assert.Equal("https://x", response.GetSecret("url")!.Reveal());
        Assert.True(response.GetBoolean("flag"));
        Assert.False(response.GetBoolean("off"));
        Assert.Equal(2, response.AdditionalData["nested"].GetProperty("a")[1].GetInt32());
        Assert.False(response.AdditionalData.ContainsKey("access_token"));
    }

    [Theory]
    [InlineData("absent")]
    [InlineData("nothing")]
    [InlineData("object")]
    [InlineData("huge")]
    [InlineData("text")]
    public async Task An_extra_field_of_another_type_reads_as_absent(string name)
    {
        var response = await Read("""{"access_token":"a","token_type":"Bearer","nothing":null,"object":{},"huge":99999999999999999999,"text":"no"}""");

        Assert.Null(response.GetInt64(name));
        Assert.Null(response.GetBoolean(name));
        Assert.Null(response.GetUnixSeconds(name));
        Assert.Null(response.GetUnixMilliseconds(name));
        Assert.Null(response.GetIso8601(name));
    }

    [Fact]
    public async Task A_time_out_of_range_reads_as_absent() =>
        Assert.Null((await Read("""{"access_token":"a","token_type":"Bearer","t":9223372036854775807}""")).GetUnixSeconds("t"));

    [Theory]
    [InlineData("bearer")]
    [InlineData("BEARER")]
    [InlineData("beARer")]
    [Trait("Acceptance", "S-RES-03")]
    public async Task Bearer_is_recognised_in_any_case_and_spelled_in_one(string type) =>
        Assert.Equal("Bearer", (await Read($$"""{"access_token":"a","token_type":"{{type}}"}""")).TokenType);

    [Theory]
    [InlineData("""{"token_type":"Bearer"}""", "access_token")]
    [InlineData("""{"access_token":null,"token_type":"Bearer"}""", "access_token")]
    [InlineData("""{"access_token":"","token_type":"Bearer"}""", "access_token")]
    [InlineData("""{"access_token":123,"token_type":"Bearer"}""", "access_token")]
    [InlineData("""{"access_token":{"a":1},"token_type":"Bearer"}""", "access_token")]
    [InlineData("""{"access_token":"one","access_token":"two","token_type":"Bearer"}""", "twice")]
    [InlineData("""{"access_token":"a\r\nX: 1","token_type":"Bearer"}""", "header")]
    [InlineData("""{"access_token":"a é","token_type":"Bearer"}""", "header")]
    [Trait("Acceptance", "S-RES-04")]
    [Trait("Acceptance", "S-RES-05")]
    [Trait("Acceptance", "S-RES-06")]
    public async Task A_response_without_one_usable_token_is_a_protocol_error(string body, string defect) =>
        Assert.Contains(defect, (await new TokenEndpointStub(body).UnusableAsync()).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("{\"access_token\":\"top-secret\",\"token_type\":\"Bearer\"} trailing")]
    [InlineData("{\"access_token\":top-secret}")]
    [InlineData("<html>login</html>")]
    [Trait("Acceptance", "S-RES-07")]
    [Trait("Acceptance", "S-RES-08")]
    public async Task A_body_that_is_not_a_json_object_is_a_protocol_error_that_names_status_and_type(string body)
    {
        var error = await new TokenEndpointStub(body).UnusableAsync();

        Assert.Contains("200", error.Message, StringComparison.Ordinal);
        Assert.Contains("application/json", error.Message, StringComparison.Ordinal);
        Assert.Null(error.InnerException);
        Assert.DoesNotContain("top-secret", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Acceptance", "S-RES-07")]
    public async Task A_body_that_is_not_compressed_as_it_says_is_a_protocol_error()
    {
        var stub = new TokenEndpointStub(_ => new HttpResponseMessage { Content = new BrokenContent(BrokenContent.NotCompressed) });

        var error = await Assert.ThrowsAsync<OAuthException>(() => stub.ReadAsync());

        Assert.Equal((OAuthErrorKind.Protocol, HttpStatusCode.OK, false), (error.Kind, error.StatusCode, error.IsTemporary));
        Assert.Contains("Content-Encoding", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json; charset=UTF-8")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("text/html")]
    [InlineData("text/plain; charset=nonsense")]
    [Trait("Acceptance", "S-RES-09")]
    public async Task The_body_is_read_as_utf8_json_whatever_its_label(string contentType)
    {
        var stub = new TokenEndpointStub(_ =>
        {
            var content = new ByteArrayContent([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("""{"access_token":"a","token_type":"Bearer","name":"é"}""")]);
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
            return new HttpResponseMessage { Content = content };
        });

        Assert.Equal("é", (await stub.ReadAsync()).GetString("name"));
    }

    [Fact]
    public async Task Text_that_is_not_utf8_is_a_protocol_error()
    {
        var stub = new TokenEndpointStub(_ => new HttpResponseMessage
        {
            Content = new ByteArrayContent([.. "{\"access_token\":\"a"u8, 0xE9, .. "\",\"token_type\":\"Bearer\"}"u8]),
        });

        Assert.Equal(OAuthErrorKind.Protocol, (await Assert.ThrowsAsync<OAuthException>(() => stub.ReadAsync())).Kind);
    }

    [Theory]
    [InlineData("", "a b")]
    [InlineData(",\"scope\":\"a\"", "a")]
    [InlineData(",\"scope\":\"\"", "")]
    [InlineData(",\"scope\":null", "a b")]
    [Trait("Acceptance", "S-RES-10")]
    [Trait("Acceptance", "S-RES-11")]
    [Trait("Acceptance", "S-RES-12")]
    public async Task The_granted_scope_is_what_the_server_says_else_what_was_asked_for(string field, string granted)
    {
        var request = TokenEndpointStub.Request();
        request.AddScopes(["a", "b"]);

        var response = await new TokenEndpointStub($$"""{"access_token":"a","token_type":"Bearer"{{field}}}""").ReadAsync(request: request);

        Assert.Equal(granted, response.Scope);
    }

    [Theory]
    [InlineData("""{"access_token":"a","token_type":"N_A"}""")]
    [InlineData("""{"access_token":"a","token_type":""}""")]
    [InlineData("""{"access_token":"a","token_type":1}""")]
    [InlineData("""{"access_token":"a"}""")]
    [Trait("Acceptance", "S-RES-20")]
    public async Task A_token_of_unknown_type_is_not_used(string body) =>
        Assert.Contains("type", (await new TokenEndpointStub(body).UnusableAsync()).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(",\"token_type\":null")]
    [Trait("Acceptance", "S-RES-21")]
    public async Task A_missing_type_means_Bearer_where_declared_so(string field) =>
        Assert.Equal("Bearer", (await Read($$"""{"access_token":"a"{{field}}}""", new TokenResponseRules { TokenTypeOptional = true })).TokenType);

    [Theory]
    [InlineData(RefreshTokenUse.Refresh, "r")]
    [InlineData(RefreshTokenUse.ExposeOnly, "r")]
    [InlineData(RefreshTokenUse.None, null)]
    [InlineData(RefreshTokenUse.AccessToken, null)]
    public async Task The_refresh_token_is_readable_unless_declared_absent(RefreshTokenUse use, string? expected) =>
        Assert.Equal(
            expected,
            (await Read("""{"access_token":"a","token_type":"Bearer","refresh_token":"r"}""", new TokenResponseRules { RefreshToken = use })).RefreshToken?.Reveal());

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    public async Task An_empty_refresh_token_is_none(string value) =>
        Assert.Null((await Read($$"""{"access_token":"a","token_type":"Bearer","refresh_token":{{value}}}""")).RefreshToken);

    [Theory]
    [InlineData(HttpStatusCode.NoContent)]
    [InlineData(HttpStatusCode.OK)]
    [Trait("Acceptance", "S-RES-24")]
    public async Task An_empty_answer_is_a_protocol_error(HttpStatusCode status)
    {
        var error = await Assert.ThrowsAsync<OAuthException>(() => new TokenEndpointStub(_ => StubHandler.Status(status)).ReadAsync());

        Assert.Equal((OAuthErrorKind.Protocol, status), (error.Kind, error.StatusCode));
    }

    [Fact]
    public async Task A_body_larger_than_a_megabyte_is_a_protocol_error()
    {
        var body = $$"""{"access_token":"a","token_type":"Bearer","x":"{{new string('x', 1024 * 1024)}}"}""";

        Assert.Contains("megabyte", (await new TokenEndpointStub(body).UnusableAsync()).Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Acceptance", "S-SEC-02")]
    public async Task A_response_does_not_print_its_tokens()
    {
        var response = await Read("""{"access_token":"top-secret","token_type":"Bearer","refresh_token":"top-secret-2"}""");

        Assert.DoesNotContain("top-secret", response.ToString(), StringComparison.Ordinal);
        Assert.Contains("300 s", response.ToString(), StringComparison.Ordinal);
    }

    private static Task<TokenEndpointResponse> Read(string body, TokenResponseRules? rules = null) => new TokenEndpointStub(body).ReadAsync(rules);
}
