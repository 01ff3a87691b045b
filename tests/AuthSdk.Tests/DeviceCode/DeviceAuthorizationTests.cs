using System.Net;
using AuthSdk.Tests.Harness;
using AuthSdk.TokenEndpoint;

namespace AuthSdk.Tests.DeviceCode;

/// <summary>Answers of a device authorization endpoint (RFC 8628 section 3.2).</summary>
public sealed class DeviceAuthorizationTests
{
    private const string Codes = """
        {"device_code":"dev-7Qk2","user_code":"WDJB-MJHT","verification_uri":"https://auth.example.org/device",
         "verification_uri_complete":"https://auth.example.org/device?user_code=WDJB-MJHT","expires_in":"1800","interval":5,"message":"Go there."}
        """;

    [Fact]
    public async Task All_fields_are_read_and_no_code_is_printed()
    {
        var authorization = await ReadAsync(Codes);

        Assert.Equal("dev-7Qk2", authorization.DeviceCode.Reveal());
        Assert.Equal("WDJB-MJHT", authorization.UserCode);
        Assert.Equal("https://auth.example.org/device", authorization.VerificationUri.AbsoluteUri);
        Assert.Equal("https://auth.example.org/device?user_code=WDJB-MJHT", authorization.VerificationUriComplete!.AbsoluteUri);
        Assert.Equal((TimeSpan.FromSeconds(1800), TimeSpan.FromSeconds(5)), (authorization.ExpiresIn, authorization.Interval));
        Assert.Equal("message", Assert.Single(authorization.AdditionalData).Key);
        Assert.Equal("sign in at https://auth.example.org/device within 1800 s", authorization.ToString());
    }

    [Fact]
    public async Task Names_and_envelope_are_those_of_the_declaration()
    {
        var authorization = await ReadAsync(
            """{"data":{"device_code":"dev-7Qk2","code":"WDJB-MJHT","links":{"page":"https://auth.example.org/device"},"ttl":60}}""",
            new TokenResponseRules
            {
                Envelope = "data",
                Names = new Dictionary<string, string> { ["user_code"] = "code", ["verification_uri"] = "links.page", ["expires_in"] = "ttl" },
            });

        Assert.Equal(("WDJB-MJHT", "https://auth.example.org/device"), (authorization.UserCode, authorization.VerificationUri.AbsoluteUri));
        Assert.Equal(TimeSpan.FromSeconds(60), authorization.ExpiresIn);
        Assert.Empty(authorization.AdditionalData);
    }

    [Theory]
    [InlineData("\"device_code\":\"dev-7Qk2\",", "", "'device_code' is missing")]
    [InlineData("WDJB-MJHT\",\"ver", "WDJB\\u001b[2J\",\"ver", "'user_code' is missing or has control characters")]
    [InlineData("\"https://auth.example.org/device\"", "\"file:///etc/passwd\"", "'verification_uri' is missing or not an https address")]
    [InlineData("\"https://auth.example.org/device\"", "\"http://auth.example.org/device\"", "'verification_uri' is missing or not an https address")]
    [InlineData("https://auth.example.org/device?", "javascript:alert(1)?", "'verification_uri_complete' is not an https address")]
    [InlineData("\"expires_in\":\"1800\",", "", "'expires_in' is missing")]
    [InlineData("\"1800\"", "\"soon\"", "'expires_in' is not a number of seconds")]
    [InlineData("\"interval\":5", "\"device_code\":\"other\"", "'device_code' occurs twice")]
    public async Task What_cannot_be_shown_or_waited_for_is_refused(string part, string replacement, string defect)
    {
        Assert.Contains(part, Codes, StringComparison.Ordinal);

        var error = await Assert.ThrowsAsync<OAuthException>(() => ReadAsync(Codes.Replace(part, replacement, StringComparison.Ordinal)));

        Assert.Equal(OAuthErrorKind.Protocol, error.Kind);
        Assert.Contains($"usable device authorization response: {defect}", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("dev-7Qk2", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", HttpStatusCode.OK, OAuthErrorKind.Protocol)]
    [InlineData("[]", HttpStatusCode.OK, OAuthErrorKind.Protocol)]
    [InlineData("""{"error":"invalid_client"}""", HttpStatusCode.OK, OAuthErrorKind.Server)]
    [InlineData("""{"error":"unauthorized_client"}""", HttpStatusCode.BadRequest, OAuthErrorKind.Server)]
    [InlineData("<html>", HttpStatusCode.BadGateway, OAuthErrorKind.Server)]
    public async Task An_answer_that_is_none_is_an_error(string body, HttpStatusCode status, OAuthErrorKind kind) =>
        Assert.Equal(kind, (await Assert.ThrowsAsync<OAuthException>(() => ReadAsync(body, status: status))).Kind);

    private static Task<DeviceAuthorization> ReadAsync(string body, TokenResponseRules? rules = null, HttpStatusCode status = HttpStatusCode.OK) =>
        new TokenEndpointStub(body, status).Client.RequestDeviceAuthorizationAsync(TokenEndpointStub.Request(), rules ?? new TokenResponseRules(), CancellationToken.None);
}
