using System.Net;
using AuthSdk.Tests.Harness;
using AuthSdk.TokenEndpoint;

namespace AuthSdk.Tests.AuthorizationCode;

/// <summary>Answers of a pushed authorization request endpoint (RFC 9126 sections 2.2 and 2.3).</summary>
public sealed class PushedAuthorizationTests
{
    private const string Taken = """{"request_uri":"urn:ietf:params:oauth:request_uri:Bq7&x=1","expires_in":90}""";

    [Fact]
    [Trait("Acceptance", "S-SEC-13")]
    public async Task The_address_for_the_browser_names_the_client_and_the_request_and_nothing_else()
    {
        var pushed = await PushAsync(Taken);

        Assert.Equal(
            "https://auth.example.org/authorize?v=2&client_id=id&request_uri=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3ABq7%26x%3D1", pushed.AuthorizationUrl.AbsoluteUri);
        Assert.Equal(TimeSpan.FromSeconds(90), pushed.ExpiresIn);
        Assert.Equal("sign in at https://auth.example.org/authorize within 90 s", pushed.ToString());
    }

    [Fact]
    public async Task An_envelope_and_a_name_are_those_of_the_declaration()
    {
        var pushed = await PushAsync(
            """{"data":{"request_uri":"https://auth.example.org/requests/1","ttl":"5"}}""",
            rules: new TokenResponseRules { Envelope = "data", Names = new Dictionary<string, string> { ["expires_in"] = "ttl" } });

        Assert.Equal(TimeSpan.FromSeconds(5), pushed.ExpiresIn);
        Assert.EndsWith("request_uri=https%3A%2F%2Fauth.example.org%2Frequests%2F1", pushed.AuthorizationUrl.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lifetime_without_end_is_the_end_of_time()
    {
        var pushed = await PushAsync("""{"request_uri":"urn:r","expires_in":1e300}""");

        Assert.True(pushed.ExpiresAt > DateTimeOffset.UtcNow.AddYears(10));
    }

    [Theory]
    [Trait("Acceptance", "S-SEC-13")]
    [InlineData("", "the body is empty")]
    [InlineData("[]", "the body is not a JSON object")]
    [InlineData("""{"expires_in":90}""", "'request_uri' is missing or not an absolute URI")]
    [InlineData("""{"request_uri":"","expires_in":90}""", "'request_uri' is missing or not an absolute URI")]
    [InlineData("""{"request_uri":"/etc/passwd","expires_in":90}""", "'request_uri' is missing or not an absolute URI")]
    [InlineData("""{"request_uri":"reference","expires_in":90}""", "'request_uri' is missing or not an absolute URI")]
    [InlineData("""{"request_uri":"urn:a\nb","expires_in":90}""", "'request_uri' is missing or not an absolute URI")]
    [InlineData("""{"request_uri":["urn:a"],"expires_in":90}""", "'request_uri' is missing or not an absolute URI")]
    [InlineData("""{"request_uri":"urn:a"}""", "'expires_in' is missing")]
    [InlineData("""{"request_uri":"urn:a","expires_in":0}""", "'expires_in' is not positive")]
    [InlineData("""{"request_uri":"urn:a","expires_in":-1}""", "'expires_in' is not positive")]
    [InlineData("""{"request_uri":"urn:a","request_uri":"urn:b","expires_in":90}""", "'request_uri' occurs twice")]
    public async Task What_no_browser_can_be_sent_with_is_an_error(string body, string defect)
    {
        var error = await Assert.ThrowsAsync<OAuthException>(() => PushAsync(body));

        Assert.Equal(OAuthErrorKind.Protocol, error.Kind);
        Assert.Contains($"usable pushed authorization request response: {defect}", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Acceptance", "S-SEC-13")]
    [InlineData("""{"error":"invalid_request","error_description":"no redirect_uri"}""", HttpStatusCode.BadRequest, "invalid_request")]
    [InlineData("""{"error":"invalid_client"}""", HttpStatusCode.Unauthorized, "invalid_client")]
    [InlineData("""{"error":"server_error"}""", HttpStatusCode.Created, "server_error")]
    [InlineData("<html>", HttpStatusCode.BadGateway, null)]
    [InlineData("", HttpStatusCode.RequestEntityTooLarge, null)]
    public async Task An_answer_that_is_an_error_is_one(string body, HttpStatusCode status, string? code)
    {
        var error = await Assert.ThrowsAsync<OAuthException>(() => PushAsync(body, status));

        Assert.Equal((OAuthErrorKind.Server, code, status), (error.Kind, error.Error, error.StatusCode));
    }

    private static Task<PushedAuthorization> PushAsync(string body, HttpStatusCode status = HttpStatusCode.Created, TokenResponseRules? rules = null)
    {
        var request = TokenEndpointStub.Request();
        request.Add("client_id", "id");
        request.Add("state", "st4te-77Vb");
        return new TokenEndpointStub(body, status).Client.PushAuthorizationRequestAsync(
            request, new Uri("https://auth.example.org/authorize?v=2"), "client_id", rules ?? new TokenResponseRules(), CancellationToken.None);
    }
}
