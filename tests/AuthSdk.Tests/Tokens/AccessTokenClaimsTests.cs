using System.Text.Json;
using AuthSdk.Tests.Harness;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Tokens;

public sealed class AccessTokenClaimsTests
{
    private const string Jwt =
        "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJpYXQiOjE3MDAwMDAwMDAsImV4cCI6MTcwMDAwMDYwMCwic2NvcGUiOlsicmVjb3Jkc2VhcmNoIl0sImF1ZCI6WyJhIl19.c2ln";

    [Fact]
    public async Task The_claims_of_a_jwt_are_read_into_a_record()
    {
        var token = await new TokenEndpointStub($$"""{"access_token":"{{Jwt}}","token_type":"Bearer"}""").Source().GetTokenAsync();

        var claims = token.ReadClaims(TestJsonContext.Default.Claims)!;

        Assert.Equal((1700000000L, "recordsearch"), (claims.IssuedAt, Assert.Single(claims.Scope)));
    }

    [Theory]
    [InlineData("opaque")]
    [InlineData("a.b.c")]
    [InlineData("...")]
    [InlineData("")]
    public void A_token_that_is_no_jwt_has_no_claims(string token) =>
        Assert.Null(AccessTokenClaims.Read(new SecretString(token), TestJsonContext.Default.Claims));

    [Fact]
    public void Claims_that_do_not_fit_the_record_are_an_error_without_their_values()
    {
        // {"iat":"secret-value"}
        var error = Assert.Throws<JsonException>(
            () => AccessTokenClaims.Read(new SecretString("e30.eyJpYXQiOiJzZWNyZXQtdmFsdWUifQ.c2ln"), TestJsonContext.Default.Claims));

        Assert.DoesNotContain("secret-value", error.ToString(), StringComparison.Ordinal);
    }
}
