using System.Buffers.Text;
using System.Text;
using AuthSdk.Tests.Harness;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Hostile;

public sealed class ForgedJwtTests
{
    private static readonly TokenResponseRules Rules = new() { Lifetime = [LifetimeSource.JwtExpiry], DefaultLifetime = TimeSpan.FromSeconds(120) };

    [Theory]
    [InlineData("""{"exp":"1700000060"}""")]
    [InlineData("""{"exp":1e400}""")]
    [InlineData("""{"exp":[1700000060]}""")]
    [InlineData("""{"exp":{}}""")]
    [InlineData("""{"exp":null}""")]
    [InlineData("""{"exp":true}""")]
    [InlineData("""{"exp":-1}""")]
    [InlineData("""{"exp":0}""")]
    [InlineData("""{}""")]
    [InlineData("""{"exp":""")]
    [InlineData("""[1700000060]""")]
    [Trait("Acceptance", "S-RES-18")]
    public async Task An_expiry_that_cannot_be_one_gives_way_to_the_declared_lifetime(string payload)
    {
        var response = await ReadAsync($"eyJhbGciOiJub25lIn0.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(payload))}.x", 0);

        Assert.Equal((TimeSpan.FromSeconds(120), TokenLifetimeOrigin.Declared), (response.Lifetime, response.LifetimeOrigin));
    }

    [Theory]
    [InlineData(3600)]
    [InlineData(-3600)]
    [InlineData(7200)]
    [Trait("Acceptance", "S-RES-18")]
    public async Task A_clock_that_is_wrong_by_an_hour_changes_no_lifetime_that_the_token_spans_itself(int offset)
    {
        var payload = Base64Url.EncodeToString("""{"iat":1700000000,"exp":1700000600}"""u8);

        Assert.Equal(TimeSpan.FromSeconds(600), (await ReadAsync($"h.{payload}.", offset)).Lifetime);
        Assert.Equal(TimeSpan.FromSeconds(120), (await ReadAsync($"hh.{payload[..^9]}", offset)).Lifetime);
    }

    [Fact]
    [Trait("Acceptance", "S-RES-18")]
    public async Task A_clock_that_is_ahead_does_not_cost_a_token_request_per_call()
    {
        var payload = Base64Url.EncodeToString("""{"exp":1700000600}"""u8);

        Assert.Equal(TimeSpan.FromSeconds(120), (await ReadAsync($"h.{payload}.s", 3600)).Lifetime);
    }

    private static Task<TokenEndpointResponse> ReadAsync(string token, int clockOffset)
    {
        var stub = new TokenEndpointStub($$"""{"access_token":"{{token}}","token_type":"Bearer"}""");
        stub.Clock.JumpWallClock(TimeSpan.FromSeconds(clockOffset));
        return stub.ReadAsync(Rules);
    }
}
