using System.Text;
using System.Text.Json;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tests.Harness;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.TokenEndpoint;

public sealed class TokenLifetimeTests
{
    private const string Jwt =
        "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJpYXQiOjE3MDAwMDAwMDAsImV4cCI6MTcwMDAwMDYwMCwic2NvcGUiOlsicmVjb3Jkc2VhcmNoIl0sImF1ZCI6WyJhIl19.c2ln";

    [Theory]
    [InlineData("\"3600\"", 3600)]
    [InlineData("3600.5", 3600.5)]
    [InlineData("\"3600.5\"", 3600.5)]
    [InlineData("2147483648", int.MaxValue)]
    [InlineData("1e300", int.MaxValue)]
    [InlineData("0", 0)]
    [InlineData("-1", 0)]
    [InlineData("\"-1\"", 0)]
    [Trait("Acceptance", "S-RES-13")]
    [Trait("Acceptance", "S-RES-16")]
    [Trait("Acceptance", "S-RES-17")]
    public async Task A_number_of_seconds_is_read_clamped_and_never_means_forever(string expiresIn, double seconds)
    {
        var response = await Read($$"""{"access_token":"a","token_type":"Bearer","expires_in":{{expiresIn}}}""");

        Assert.Equal(TimeSpan.FromSeconds(seconds), response.Lifetime);
        Assert.Equal(TokenLifetimeOrigin.ExpiresIn, response.LifetimeOrigin);
    }

    [Theory]
    [InlineData("")]
    [InlineData(",\"expires_in\":null")]
    [Trait("Acceptance", "S-RES-14")]
    [Trait("Acceptance", "S-RES-19")]
    public async Task An_unknown_lifetime_is_the_declared_one_else_five_minutes(string field)
    {
        var body = $$"""{"access_token":"opaque","token_type":"Bearer"{{field}}}""";

        var assumed = await Read(body);
        var declared = await Read(body, new TokenResponseRules { DefaultLifetime = TimeSpan.FromHours(1) });

        Assert.Equal((TimeSpan.FromMinutes(5), TokenLifetimeOrigin.Assumed), (assumed.Lifetime, assumed.LifetimeOrigin));
        Assert.Equal((TimeSpan.FromHours(1), TokenLifetimeOrigin.Declared), (declared.Lifetime, declared.LifetimeOrigin));
    }

    [Theory]
    [InlineData("\"zzz\"")]
    [InlineData("\"\"")]
    [InlineData("\"NaN\"")]
    [InlineData("\"Infinity\"")]
    [InlineData("false")]
    [InlineData("{}")]
    [InlineData("[3600]")]
    [Trait("Acceptance", "S-RES-15")]
    public async Task A_lifetime_that_is_no_number_is_a_protocol_error(string expiresIn)
    {
        var stub = new TokenEndpointStub($$"""{"access_token":"a","token_type":"Bearer","expires_in":{{expiresIn}}}""");

        Assert.Contains("expires_in", (await stub.UnusableAsync()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 600)]
    [InlineData(100, 500)]
    [InlineData(7200, 600)]
    [InlineData(-7200, 600)]
    [Trait("Acceptance", "S-RES-18")]
    public async Task The_expiry_of_a_jwt_counts_when_declared_even_if_the_local_clock_is_wrong(int clockOffset, int lifetime)
    {
        var stub = new TokenEndpointStub($$"""{"access_token":"{{Jwt}}"}""");
        stub.Clock.JumpWallClock(TimeSpan.FromSeconds(clockOffset));

        var response = await stub.ReadAsync(new TokenResponseRules { TokenTypeOptional = true, Lifetime = [LifetimeSource.JwtExpiry] });

        Assert.Equal((TimeSpan.FromSeconds(lifetime), TokenLifetimeOrigin.JwtExpiry), (response.Lifetime, response.LifetimeOrigin));
    }

    [Theory]
    [InlineData("""{"exp":1700000060}""", 60)]
    [InlineData("""{"exp":1699999999}""", 300)]
    [InlineData("""{"exp":-1}""", 300)]
    [InlineData("""{"exp":1e300}""", int.MaxValue)]
    [InlineData("""{"exp":1700000060.5,"iat":1700000060.5}""", 60.5)]
    public async Task A_jwt_that_does_not_say_when_it_was_issued_is_held_against_the_local_clock(string payload, double lifetime)
    {
        var response = await Read(
            $$"""{"access_token":"{{JwtOf(payload)}}","token_type":"Bearer"}""", new TokenResponseRules { Lifetime = [LifetimeSource.JwtExpiry] });

        Assert.Equal(TimeSpan.FromSeconds(lifetime), response.Lifetime);
    }

    [Theory]
    [InlineData("opaque")]
    [InlineData("a.b")]
    [InlineData("a.b.c")]
    [InlineData("a.!!!.c")]
    [InlineData("a.e30.c.d.e")]
    [InlineData("a.e30.c")]
    [InlineData("a.eyJleHAiOiJ4In0.c")]
    public async Task A_token_without_a_readable_expiry_lives_as_declared(string token)
    {
        var rules = new TokenResponseRules { Lifetime = [LifetimeSource.JwtExpiry], DefaultLifetime = TimeSpan.FromMinutes(7) };

        var response = await Read($$"""{"access_token":"{{token}}","token_type":"Bearer"}""", rules);

        Assert.Equal((TimeSpan.FromMinutes(7), TokenLifetimeOrigin.Declared), (response.Lifetime, response.LifetimeOrigin));
    }

    [Fact]
    public async Task A_declared_lifetime_overrules_the_server()
    {
        var rules = new TokenResponseRules { Lifetime = [LifetimeSource.Declared], DefaultLifetime = TimeSpan.FromMinutes(7) };

        Assert.Equal(TimeSpan.FromMinutes(7), (await Read("""{"access_token":"a","token_type":"Bearer","expires_in":99}""", rules)).Lifetime);
    }

    private static Task<TokenEndpointResponse> Read(string body, TokenResponseRules? rules = null) => new TokenEndpointStub(body).ReadAsync(rules);

    private static string JwtOf(string payload)
    {
        Assert.NotNull(JsonDocument.Parse(payload));
        return $"e30.{Convert.ToBase64String(Encoding.UTF8.GetBytes(payload)).TrimEnd('=').Replace('+', '-').Replace('/', '_')}.c2ln";
    }
}
