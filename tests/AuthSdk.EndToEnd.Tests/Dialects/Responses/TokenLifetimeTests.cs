using AuthSdk.Testing;
using AuthSdk.Tokens;

namespace AuthSdk.EndToEnd.Tests.Dialects.Responses;

/// <summary>What tells the lifetime of a token, source by source.</summary>
public sealed class TokenLifetimeTests : IDisposable
{
    private const string Jwt =
        "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJpYXQiOjE3MDAwMDAwMDAsImV4cCI6MTcwMDAwMDYwMCwic2NvcGUiOlsicmVjb3Jkc2VhcmNoIl0sImF1ZCI6WyJhIl19.c2ln";

    private readonly Network _network = new();
    private readonly ManualTimeProvider _clock = new(DateTimeOffset.FromUnixTimeSeconds(1_700_000_000));

    public void Dispose() => _network.Dispose();

    [Theory, Trait("Acceptance", "S-RES-18"), Trait("Acceptance", "S-RES-19")]
    [InlineData($$"""{"access_token":"{{Jwt}}","expires_in":30,"validUntil":1700000050}""", 30, TokenLifetimeOrigin.ExpiresIn)]
    [InlineData($$"""{"access_token":"{{Jwt}}","validUntil":1700000050}""", 600, TokenLifetimeOrigin.JwtExpiry)]
    [InlineData("""{"access_token":"t","validUntil":1700000050}""", 50, TokenLifetimeOrigin.ExpiresAt)]
    [InlineData("""{"access_token":"t","validUntil":"1700000050"}""", 50, TokenLifetimeOrigin.ExpiresAt)]
    [InlineData("""{"access_token":"t","validUntil":1700000050500}""", 50.5, TokenLifetimeOrigin.ExpiresAt)]
    [InlineData("""{"access_token":"t","validUntil":"2023-11-14T22:14:20Z"}""", 60, TokenLifetimeOrigin.ExpiresAt)]
    [InlineData("""{"access_token":"t","validUntil":"2023-11-14T23:14:20+01:00"}""", 60, TokenLifetimeOrigin.ExpiresAt)]
    [InlineData("""{"access_token":"t","validUntil":1600000000}""", 1800, TokenLifetimeOrigin.Declared)]
    [InlineData("""{"access_token":"t"}""", 1800, TokenLifetimeOrigin.Declared)]
    [Dialect(
        "TokenLifetime.Sources", "TokenLifetime.DefaultSeconds", "LifetimeSource.ExpiresIn", "LifetimeSource.JwtExpiry",
        "LifetimeSource.ExpiresAt")]
    public async Task The_first_source_that_tells_decides(string body, double seconds, TokenLifetimeOrigin origin)
    {
        _network.Token = _ => Network.Json(body);
        using var client = ChainApi.Create(new ChainApiOptions { ClientId = "id", ClientSecret = "secret" }, _network, _clock);

        await client.GetPetsAsync();

        Assert.Equal((TimeSpan.FromSeconds(seconds), origin), (client.Tokens.Default.Current!.Lifetime, client.Tokens.Default.Current.LifetimeOrigin));
    }

    [Theory]
    [InlineData("\"soon\"")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("1e300")]
    public async Task A_time_of_expiry_that_is_none_is_a_protocol_error(string value)
    {
        _network.Token = _ => Network.Json($$"""{"access_token":"t","validUntil":{{value}}}""");
        using var client = ChainApi.Create(new ChainApiOptions { ClientId = "id", ClientSecret = "secret" }, _network, _clock);

        var error = await Assert.ThrowsAsync<OAuthException>(() => client.GetPetsAsync());

        Assert.Contains("'validUntil' is not a time", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Dialect("LifetimeSource.Unknown", "TokenLifetime.From")]
    public async Task An_unknown_lifetime_is_five_minutes_whatever_the_server_says()
    {
        using var client = UnknownLifetimeApi.Create(new UnknownLifetimeApiOptions { ClientId = "id", ClientSecret = "secret" }, _network, _clock);

        await client.GetPetsAsync();

        Assert.Equal((TimeSpan.FromMinutes(5), TokenLifetimeOrigin.Assumed), (client.Tokens.Default.Current!.Lifetime, client.Tokens.Default.Current.LifetimeOrigin));
    }

    [Fact]
    [Dialect("LifetimeSource.Declared")]
    public async Task A_declared_lifetime_is_what_the_documentation_says_whatever_the_server_says()
    {
        using var client = DeclaredApi.Create(new DeclaredApiOptions { ClientId = "id", ClientSecret = "secret" }, _network, _clock);

        await client.GetPetsAsync();

        Assert.Equal((TimeSpan.FromMinutes(10), TokenLifetimeOrigin.Declared), (client.Tokens.Default.Current!.Lifetime, client.Tokens.Default.Current.LifetimeOrigin));
    }

    [Fact]
    [Dialect("LifetimeSource.Never")]
    public async Task A_token_that_never_expires_is_used_until_it_is_rejected()
    {
        using var client = NeverApi.Create(new NeverApiOptions { ClientId = "id", ClientSecret = "secret" }, _network, _clock);

        await client.GetPetsAsync();
        _clock.Advance(TimeSpan.FromDays(3650));
        await client.GetPetsAsync();
        Assert.Single(_network.TokenRequests);

        _network.Api = request => request.Header("Authorization") == "Bearer t0ken-1" ? new(System.Net.HttpStatusCode.Unauthorized) : Network.Json("[]");
        await client.GetPetsAsync();

        Assert.Equal(2, _network.TokenRequests.Count);
        Assert.Equal("Bearer t0ken-2", _network.ApiRequests[^1].Header("Authorization"));
    }
}
