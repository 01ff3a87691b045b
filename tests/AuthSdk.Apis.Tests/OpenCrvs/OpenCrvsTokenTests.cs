using System.Net;
using AuthSdk.OpenCrvs;
using AuthSdk.Testing;
using AuthSdk.Tokens;

namespace AuthSdk.Apis.Tests.OpenCrvs;

public sealed class OpenCrvsTokenTests
{
    private static readonly OpenCrvsEmulatorOptions Account = new();

    [Fact, Trait("Acceptance", "S-API-02"), Trait("Acceptance", "S-REQ-16")]
    public async Task The_first_generation_is_asked_in_the_query_with_an_empty_body()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);

        await client.TestTokenAsync();

        Assert.Equal(
            $"""
            POST /token
            ?grant_type=client_credentials
            ?client_id={Account.ClientId}
            ?client_secret={Account.ClientSecret}
            Accept: application/json
            """,
            Transcript.Of(Assert.Single(emulator.TokenRequests)));
        Assert.Single(emulator.TokenRequests[0].Query, parameter => parameter.Key == "grant_type");
    }

    [Fact]
    public async Task A_limit_that_is_a_402_is_waited_for()
    {
        var clock = new ManualTimeProvider();
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { TimeProvider = clock });
        using var connection = OpenCrvsCase.Connect(emulator, out var client);
        emulator.FailNextTokenRequests(
            1, HttpStatusCode.PaymentRequired, """{"statusCode":402,"error":"Rate limit exceeded","message":"Too many"}""", retryAfter: "30");

        var limited = await Engine.OAuthFailureAsync(() => client.TestTokenAsync());
        var waiting = await Engine.OAuthFailureAsync(() => client.TestTokenAsync());
        clock.Advance(TimeSpan.FromSeconds(30));
        await client.TestTokenAsync();

        Assert.Equal((true, "slow_down", TimeSpan.FromSeconds(30)), (limited.IsTemporary, limited.Error, limited.RetryAfter));
        Assert.Equal(HttpStatusCode.PaymentRequired, waiting.StatusCode);
        Assert.Equal(2, emulator.TokenRequestCount);
    }

    [Fact]
    public async Task An_outage_that_looks_like_a_wrong_client_is_over_when_the_server_says_so()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);
        emulator.FailNextTokenRequests(
            1, HttpStatusCode.Unauthorized, """{"error":"invalid_client","error_description":"Invalid client id or secret"}""");

        var failed = await Engine.OAuthFailureAsync(() => client.TestTokenAsync());
        await client.TestTokenAsync();

        Assert.Equal(("invalid_client", 2), (failed.Error, emulator.TokenRequestCount));
    }

    [Fact, Trait("Acceptance", "S-API-02"), Trait("Acceptance", "S-REQ-15")]
    public async Task The_second_generation_is_asked_with_a_JSON_object()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { Generation = OpenCrvsGeneration.V2 });
        using var connection = OpenCrvs2Case.Connect(emulator, out var client);

        await client.ListLocationsAsync();

        Assert.Equal(
            $"""
            POST /auth/token
            Accept: application/json
            Content-Type: application/json

            grant_type=client_credentials
            client_id={Account.ClientId}
            client_secret={Account.ClientSecret}
            """,
            Transcript.Of(Assert.Single(emulator.TokenRequests)));
    }

    [Fact, Trait("Acceptance", "S-API-02"), Trait("Acceptance", "S-RES-18")]
    [Trait("Dialect", "TokenResponse.Claims")]
    public async Task The_lifetime_comes_from_the_JWT_and_the_claims_are_typed()
    {
        var clock = new ManualTimeProvider();
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { TimeProvider = clock });
        using var connection = OpenCrvsCase.Connect(emulator, out var client);

        await client.TestTokenAsync();
        var token = connection.Tokens.Client.Current!;
        var response = OpenCrvsApiClientTokenResponse.From(token);
        var claims = response.ReadClaims()!;

        Assert.Equal((TimeSpan.FromSeconds(600), TokenLifetimeOrigin.JwtExpiry), (token.Lifetime, token.LifetimeOrigin));
        Assert.Equal("Bearer", response.TokenType);
        Assert.Empty(response.AdditionalData);
        Assert.Equal(("opencrvs:auth-service", OpenCrvsSeed.ClientDatabaseId, "system"), (claims.Issuer, claims.Subject, claims.UserType));
        Assert.Contains("recordsearch", claims.Scope!);
        Assert.Contains("opencrvs:gateway-user", claims.Audience!);
        Assert.Equal(clock.GetUtcNow().ToUnixTimeSeconds() + 600, claims.ExpiresAt);
        Assert.Equal(600, claims.ExpiresAt - claims.IssuedAt);
    }

    [Theory, Trait("Acceptance", "S-API-02")]
    [InlineData(typeof(OpenCrvsApiClientTokenResponse))]
    [InlineData(typeof(OpenCrvs2ApiClientTokenResponse))]
    public void The_typed_response_has_no_field_that_the_server_does_not_send(Type response) => Assert.Equal(
        ["AccessToken", "AdditionalData", "TokenType"],
        response.GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));

    [Fact]
    public async Task The_second_generation_names_the_client_as_subject()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { Generation = OpenCrvsGeneration.V2, TimeProvider = new ManualTimeProvider() });
        using var connection = OpenCrvs2Case.Connect(emulator, out var client);

        await client.ListLocationsAsync();
        var claims = OpenCrvs2ApiClientTokenResponse.From(connection.Tokens.Client.Current!).ReadClaims()!;

        Assert.Equal(Account.ClientId, claims.Subject);
        Assert.Equal(["type=record.create", "type=record.notify&event=birth,death", "type=record.read", "type=record.search"], claims.Scope!.Take(4));
    }

    [Fact, Trait("Acceptance", "S-RES-21")]
    public async Task The_documented_answer_without_a_token_type_is_enough()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { TimeProvider = new ManualTimeProvider() });
        using var issuerConnection = OpenCrvsCase.Connect(emulator, out var issuer);
        await issuer.TestTokenAsync();
        var issued = issuerConnection.Tokens.Client.Current!.Value.Reveal();
        emulator.FailNextTokenRequests(1, System.Net.HttpStatusCode.OK, $$"""{"access_token":"{{issued}}"}""");
        using var clientConnection = OpenCrvsCase.Connect(emulator, out var client);

        Assert.Equal("success", await client.TestTokenAsync());
        Assert.Equal("Bearer " + issued, emulator.Requests[^1].Headers["Authorization"]);
    }
}
