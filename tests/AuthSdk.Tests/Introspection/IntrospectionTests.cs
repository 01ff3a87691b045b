using System.Net;
using AuthSdk.Tests.Harness;

namespace AuthSdk.Tests.Introspection;

/// <summary>What a server says of a token (RFC 7662).</summary>
public sealed class IntrospectionTests
{
    [Fact]
    [Trait("Acceptance", "S-SEC-12")]
    public async Task A_token_that_is_not_active_is_just_that()
    {
        var answer = await ReadAsync("""{"active":false}""");

        Assert.False(answer.Active);
        Assert.Null(answer.ExpiresAt);
        Assert.Equal("not active", answer.ToString());
    }

    [Fact]
    public async Task Every_field_of_an_active_token_is_read()
    {
        var answer = await ReadAsync("""
            {"active":true,"scope":"read write","client_id":"c1","username":"jdoe","token_type":"Bearer","exp":1700003600,"iat":1700000000,"nbf":1700000000,
             "sub":"Z5O3","aud":["https://one.test","https://two.test"],"iss":"https://auth.test","jti":"j1","tenant":"t1"}
            """);

        Assert.Equal((true, "read write", "c1", "jdoe", "Bearer"), (answer.Active, answer.Scope, answer.ClientId, answer.Username, answer.TokenType));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1700003600), answer.ExpiresAt);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1700000000), answer.IssuedAt);
        Assert.Equal(answer.IssuedAt, answer.NotBefore);
        Assert.Equal(("Z5O3", "https://auth.test", "j1"), (answer.Subject, answer.Issuer, answer.JwtId));
        Assert.Equal(["https://one.test", "https://two.test"], answer.Audience);
        Assert.Equal("t1", answer.AdditionalData["tenant"].GetString());
        Assert.Single(answer.AdditionalData);
        Assert.StartsWith("active until 2023-11-14T23:13:20", answer.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"https://one.test\"", "https://one.test")]
    [InlineData("7")]
    [InlineData("[7,\"a\"]", "a")]
    public async Task An_audience_is_one_or_several(string json, params string[] audience) =>
        Assert.Equal(audience, (await ReadAsync($$"""{"active":true,"aud":{{json}}}""")).Audience);

    [Theory]
    [Trait("Acceptance", "S-SEC-12")]
    [InlineData("{}", "'active' is missing or not a boolean")]
    [InlineData("""{"active":1}""", "'active' is missing or not a boolean")]
    [InlineData("""{"active":true,"active":false}""", "'active' occurs twice")]
    [InlineData("", "the body is empty")]
    [InlineData("true", "the body is not a JSON object")]
    public async Task What_does_not_say_whether_the_token_is_active_is_an_error(string body, string defect)
    {
        var error = await Assert.ThrowsAsync<OAuthException>(() => ReadAsync(body));

        Assert.Equal(OAuthErrorKind.Protocol, error.Kind);
        Assert.Contains($"usable introspection response: {defect}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_may_not_ask_is_an_error_and_the_token_stays_out_of_it()
    {
        var error = await Assert.ThrowsAsync<OAuthException>(() => ReadAsync("""{"error":"invalid_client","error_description":"not for tok-9Xz4"}""", HttpStatusCode.Unauthorized));

        Assert.Equal("invalid_client", error.Error);
        Assert.DoesNotContain("tok-9Xz4", error.ToString(), StringComparison.Ordinal);
    }

    private static Task<IntrospectionResponse> ReadAsync(string body, HttpStatusCode status = HttpStatusCode.OK)
    {
        var request = TokenEndpointStub.Request();
        request.Add("token", new SecretString("tok-9Xz4"));
        return new TokenEndpointStub(body, status).Client.IntrospectAsync(request, CancellationToken.None);
    }
}
