using System.Net;
using System.Text;
using AuthSdk.Tests.Harness;

namespace AuthSdk.Tests.Hostile;

public sealed class ErrorAnswerTests
{
    private const string Secret = "it's <hidden> & \"deep\"é";

    [Theory]
    [InlineData("&#x27;")]
    [InlineData("&#39;")]
    [InlineData("&#039;")]
    [InlineData("&apos;")]
    [Trait("Acceptance", "S-SEC-02")]
    public async Task An_echo_in_the_html_of_any_framework_is_masked(string apostrophe)
    {
        var echo = $"<p>it{apostrophe}s &lt;hidden&gt; &amp; &quot;deep&quot;é</p>";

        Clean(await FailAsync(_ => StubHandler.Json(echo, HttpStatusCode.BadRequest, "text/html")));
    }

    [Fact]
    [Trait("Acceptance", "S-SEC-02")]
    public async Task An_echo_in_utf16_is_not_shown() =>
        Clean(await FailAsync(_ => new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = new ByteArrayContent(Encoding.Unicode.GetBytes($"password {Secret}")) }));

    [Fact]
    [Trait("Acceptance", "S-SEC-02")]
    public async Task An_echo_in_the_content_type_or_the_token_type_is_masked()
    {
        Clean(await FailAsync(_ =>
        {
            var response = StubHandler.Json("{}");
            response.Content.Headers.Remove("Content-Type");
            response.Content.Headers.TryAddWithoutValidation("Content-Type", $"text/html; was=\"hidden-value\"");
            return response;
        }));
        Clean(await FailAsync(_ => StubHandler.Json("""{"access_token":"a","token_type":"hidden-value"}""")));
    }

    [Fact]
    [Trait("Acceptance", "S-SEC-02")]
    public async Task A_cause_that_quotes_the_server_is_replaced_by_one_that_does_not()
    {
        var cause = new HttpRequestException(
            HttpRequestError.InvalidResponse, "An error.", new HttpRequestException("Received an invalid status line: 'HTTP/1.1 hidden-value'."));

        var error = await FailAsync(_ => throw cause);

        Clean(error);
        Assert.Equal(HttpRequestError.InvalidResponse, Assert.IsType<HttpRequestException>(error.InnerException).HttpRequestError);
        Clean(await FailAsync(_ => throw new IOException("header \u001b[2J\r\nFORGED hidden-value")));
    }

    [Fact]
    public async Task A_description_of_a_megabyte_of_control_characters_forges_no_log()
    {
        var text = string.Concat(Enumerable.Repeat(@"\u001b[31m\r\n2030 INFO all is well\u0000\u202e", 15_000));

        var error = await FailAsync(_ => StubHandler.Json($$"""{"error":"x\r\ny","error_description":"{{text}}","error_uri":"a\nb"}""", HttpStatusCode.BadRequest));

        Clean(error);
        Assert.InRange(error.Message.Length, 1, 1000);
        Assert.DoesNotContain(error.Message + error.Error + error.ErrorDescription + error.ErrorUri, char.IsControl);
    }

    [Theory]
    [InlineData("//[")]
    [InlineData("http://")]
    [InlineData("https://%zz/")]
    [InlineData("mailto:a@b")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("?x=1")]
    [InlineData("#")]
    [InlineData("")]
    [InlineData("\\\\evil.test\\x")]
    [InlineData("https://user:hidden-value@evil.test/hidden-value")]
    [Trait("Acceptance", "S-SEC-03")]
    public async Task A_redirection_to_anything_is_an_error_of_ours(string location)
    {
        foreach (var status in new[] { 300, 301, 302, 303, 304, 307, 308, 399 })
        {
            var error = await FailAsync(_ =>
            {
                var response = StubHandler.Status((HttpStatusCode)status);
                response.Headers.TryAddWithoutValidation("Location", location);
                return response;
            });

            Assert.Contains("redirection", error.Message, StringComparison.Ordinal);
            Clean(error);
        }
    }

    [Theory]
    [InlineData("Basic")]
    [InlineData("Bearer error=\"invalid_token\", error_description=\"hidden-value\"")]
    [InlineData("Bearer,,,=\"")]
    [InlineData("\"")]
    [InlineData("")]
    [InlineData("Digest realm=\"\\\", Basic")]
    [Trait("Acceptance", "S-ERR-02")]
    public async Task A_challenge_of_any_shape_changes_nothing(string challenge)
    {
        var error = await FailAsync(_ =>
        {
            var response = StubHandler.Json("""{"error":"invalid_client"}""", HttpStatusCode.Unauthorized);
            response.Headers.TryAddWithoutValidation("WWW-Authenticate", challenge);
            response.Headers.TryAddWithoutValidation("WWW-Authenticate", challenge);
            return response;
        });

        Assert.Equal("invalid_client", error.Error);
        Clean(error);
    }

    [Fact]
    [Trait("Acceptance", "S-SEC-02")]
    public async Task An_API_that_echoes_the_token_in_its_reason_phrase_does_not_get_it_into_the_error()
    {
        var api = new ApiStub(_ => new HttpResponseMessage(HttpStatusCode.Forbidden) { ReasonPhrase = "no token-1 here" });
        var operations = new AuthSdk.Http.ApiOperations(api.Http, new Uri("https://api.example.org"));

        var error = await Assert.ThrowsAsync<AuthSdk.Http.ApiException>(
            () => operations.SendAsync(new HttpRequestMessage(HttpMethod.Get, ApiStub.Url), CancellationToken.None));

        Assert.Contains("403 (no *** here)", error.Message, StringComparison.Ordinal);
        Assert.Equal("no *** here", error.ReasonPhrase);
    }

    [Fact]
    [Trait("Acceptance", "S-SEC-02")]
    public async Task An_API_that_echoes_the_token_as_a_key_of_wrong_JSON_does_not_get_it_into_the_error()
    {
        var api = new ApiStub(_ => StubHandler.Json("""{"a":1,"token-1":"x"}"""));
        var operations = new AuthSdk.Http.ApiOperations(api.Http, new Uri("https://api.example.org"));

        var error = await Assert.ThrowsAsync<AuthSdk.Http.ApiException>(() => operations.ReadJsonAsync(
            new HttpRequestMessage(HttpMethod.Get, ApiStub.Url), TestJsonContext.Default.DictionaryStringInt32, CancellationToken.None));

        Assert.Contains("Path: $.***", error.Message, StringComparison.Ordinal);
        Assert.IsType<System.Text.Json.JsonException>(error.InnerException);
        Assert.DoesNotContain("token-1", error.ToString(), StringComparison.Ordinal);
    }

    private static void Clean(OAuthException error)
    {
        var seen = error + error.Error + error.ErrorDescription + error.ErrorUri + error.TokenEndpoint;
        Assert.DoesNotContain("hidden", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("h i d d e n", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("deep", seen, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', seen);
    }

    private static Task<OAuthException> FailAsync(Func<Exchange, HttpResponseMessage> answer)
    {
        var request = TokenEndpointStub.Request();
        request.Add("password", new SecretString(Secret));
        request.Add("assertion", new SecretString("hidden-value"));
        return Assert.ThrowsAsync<OAuthException>(() => new TokenEndpointStub(answer).ReadAsync(request: request));
    }
}
