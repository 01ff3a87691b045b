using System.Net;
using System.Text.Json;
using AuthSdk.Moodhood;
using AuthSdk.Testing;
using AuthSdk.Tokens;

namespace AuthSdk.Apis.Tests.Moodhood;

public sealed class MoodhoodTokenTests
{
    private static readonly MoodhoodEmulatorOptions Account = new();

    [Fact, Trait("Acceptance", "S-API-03")]
    public async Task The_client_token_is_asked_for_with_a_JSON_object()
    {
        await using var emulator = await MoodhoodCase.StartStrictAsync(new ManualTimeProvider());
        using var connection = MoodhoodCase.Connect(emulator, out var client);

        await client.GetRoomByAliasAsync(MoodhoodSeed.RoomAlias);

        Assert.Equal(
            $"""
            POST /v1/auth/token
            Accept: application/json
            Content-Type: application/json

            grant_type=client_credentials
            client_id={Account.ClientId}
            client_secret={Account.ClientSecret}
            """,
            Transcript.Of(Assert.Single(emulator.TokenRequests)));
    }

    [Fact, Trait("Acceptance", "S-API-04")]
    public async Task The_user_token_is_bought_with_the_client_token()
    {
        await using var emulator = await MoodhoodCase.StartStrictAsync(new ManualTimeProvider());
        using var connection = MoodhoodCase.Connect(emulator, out var client);

        await client.ListSpacesAsync();

        Assert.Equal(2, emulator.TokenRequestCount);
        Assert.Equal(
            $"""
            POST /v1/auth/token
            Accept: application/json
            Authorization: Bearer {connection.Tokens.Client.Current!.Value.Reveal()}
            Content-Type: application/json

            grant_type=password
            client_id={Account.ClientId}
            client_secret={Account.ClientSecret}
            username={Account.Username}
            password={Account.Password}
            """,
            Transcript.Of(emulator.TokenRequests[1]));
        Assert.Equal((1, 0), (emulator.PasswordGrantsWithClientToken, emulator.PasswordGrantsWithoutClientToken));
    }

    [Fact, Trait("Acceptance", "S-API-03"), Trait("Acceptance", "S-API-04")]
    public async Task Both_responses_are_typed_with_claims_and_a_refresh_token_and_live_as_long_as_the_JWT()
    {
        var clock = new ManualTimeProvider();
        await using var emulator = await MoodhoodCase.StartStrictAsync(clock);
        using var connection = MoodhoodCase.Connect(emulator, out var client);

        await client.ListSpacesAsync();
        var (clientToken, userToken) = (connection.Tokens.Client.Current!, connection.Tokens.User.Current!);
        var clientResponse = MoodhoodApiClientTokenResponse.From(clientToken);
        var userResponse = MoodhoodApiUserTokenResponse.From(userToken);
        var (clientClaims, userClaims) = (clientResponse.ReadClaims()!, userResponse.ReadClaims()!);

        Assert.All([clientToken, userToken], token =>
            Assert.Equal((TimeSpan.FromDays(7), TokenLifetimeOrigin.JwtExpiry), (token.Lifetime, token.LifetimeOrigin)));
        Assert.Equal(("Bearer", "Bearer"), (clientResponse.TokenType, userResponse.TokenType));
        Assert.Equal(3, clientResponse.RefreshToken!.Reveal().Split('.').Length);
        Assert.NotEqual(clientResponse.RefreshToken, userResponse.RefreshToken);
        Assert.Equal(("client", MoodhoodSeed.ClientObjectId, null), (clientClaims.Audience, clientClaims.Subject, clientClaims.Signature));
        Assert.Equal(("user", MoodhoodSeed.UserId, MoodhoodSeed.ClientObjectId), (userClaims.Audience, userClaims.Subject, userClaims.ClientId));
        Assert.Equal("accessToken", userClaims.Type);
        Assert.NotNull(userClaims.Signature);
        Assert.Equal(clock.GetUtcNow().AddDays(7).ToUnixTimeSeconds(), userClaims.ExpiresAt);
    }

    [Theory, Trait("Acceptance", "S-API-03")]
    [InlineData(typeof(MoodhoodApiClientTokenResponse))]
    [InlineData(typeof(MoodhoodApiUserTokenResponse))]
    public void The_typed_response_has_no_field_that_the_server_does_not_send(Type response) => Assert.Equal(
        ["AccessToken", "AdditionalData", "RefreshToken", "TokenType"],
        response.GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));

    [Fact]
    public async Task A_personal_token_acts_for_its_person_and_a_rejection_of_it_is_final()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync(new() { PersonalToken = "pt-0001" });
        using var connection = Engine.Connect(
            new MoodhoodPersonalApiOptions { Server = new Uri(emulator.Address, "/v1"), AccessToken = "pt-0001" }, out var client);
        using var deletedConnection = Engine.Connect(
            new MoodhoodPersonalApiOptions { Server = new Uri(emulator.Address, "/v1"), AccessToken = "pt-0002" }, out var deleted);

        var user = await client.GetCurrentUserAsync();
        var room = await client.GetRoomByAliasAsync(MoodhoodSeed.RoomAlias);
        var refused = await Engine.RefusedAsync<ApiError>(() => deleted.GetCurrentUserAsync());

        Assert.Equal((Account.Username, MoodhoodSeed.RoomAlias), (user.Email, room.Alias));
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal((3, 0), (emulator.Requests.Count, emulator.TokenRequestCount));
    }

    [Fact]
    public async Task The_refresh_token_is_never_sent_to_the_token_endpoint()
    {
        var clock = new ManualTimeProvider();
        await using var emulator = await MoodhoodEmulator.StartAsync(new() { TimeProvider = clock, AllowRefreshGrant = true });
        using var connection = MoodhoodCase.Connect(emulator, out var client);

        await client.ListSpacesAsync();
        clock.Advance(TimeSpan.FromDays(8));
        await client.ListSpacesAsync();

        Assert.Equal(4, emulator.TokenRequestCount);
        Assert.DoesNotContain(emulator.TokenRequests, request => request.Body.Contains("refresh_token", StringComparison.Ordinal));
    }

    [Fact, Trait("Acceptance", "S-API-04")]
    public async Task A_hundred_callers_of_both_flows_share_the_client_token()
    {
        await using var emulator = await MoodhoodCase.StartStrictAsync(new ManualTimeProvider());
        using var connection = MoodhoodCase.Connect(emulator, out var client);

        var hold = emulator.HoldTokenRequests();
        var calls = Enumerable.Range(0, 100)
            .Select(i => i % 2 == 0 ? (Task)client.ListSpacesAsync() : client.GetRoomByAliasAsync(MoodhoodSeed.RoomAlias))
            .ToList();
        hold.Dispose();
        await Task.WhenAll(calls);

        Assert.Equal(["client_credentials", "password"], Grants(emulator));
    }

    [Fact, Trait("Acceptance", "S-API-04")]
    public async Task An_expired_user_token_is_bought_anew_with_the_same_client_token()
    {
        var clock = new ManualTimeProvider();
        await using var emulator = await MoodhoodCase.StartStrictAsync(clock);
        using var connection = MoodhoodCase.Connect(emulator, out var client);
        await client.ListSpacesAsync();

        // A younger client token outlives the user token.
        clock.Advance(TimeSpan.FromDays(3));
        connection.Tokens.Client.Drop();
        await client.GetRoomByAliasAsync(MoodhoodSeed.RoomAlias);
        var clientToken = connection.Tokens.Client.Current!.Value.Reveal();
        clock.Advance(TimeSpan.FromDays(4));
        await client.ListSpacesAsync();

        Assert.Equal(["client_credentials", "password", "client_credentials", "password"], Grants(emulator));
        Assert.Equal("Bearer " + clientToken, emulator.TokenRequests[^1].Headers["Authorization"]);
    }

    [Fact, Trait("Acceptance", "S-API-04")]
    public async Task A_revoked_client_token_is_renewed_when_the_server_refuses_the_purchase()
    {
        await using var emulator = await MoodhoodCase.StartStrictAsync(new ManualTimeProvider());
        using var connection = MoodhoodCase.Connect(emulator, out var client);
        await client.GetRoomByAliasAsync(MoodhoodSeed.RoomAlias);
        emulator.RevokeAllTokens();

        var spaces = await client.ListSpacesAsync();

        Assert.NotEmpty(spaces.Items);
        Assert.Equal(["client_credentials", "password", "client_credentials", "password"], Grants(emulator));
        Assert.Equal([200, 401, 200, 200], emulator.TokenRequests.Select(request => (int)request.Status!.Value));
    }

    [Fact]
    public async Task A_wrong_password_does_not_cost_the_client_token()
    {
        await using var emulator = await MoodhoodCase.StartStrictAsync(new ManualTimeProvider());
        using var connection = MoodhoodCase.Connect(emulator, out var client, new Wrong(Password: "wrong"));

        var refused = await Engine.OAuthFailureAsync(() => client.ListSpacesAsync());
        await client.GetRoomByAliasAsync(MoodhoodSeed.RoomAlias);

        Assert.Equal(("invalid_grant", "Invalid credentials", "User"), (refused.Error, refused.ErrorDescription, refused.Flow));
        Assert.Equal(["client_credentials", "password"], Grants(emulator));
    }

    [Fact]
    public async Task A_wrong_password_is_not_tried_twice_even_if_the_status_is_401()
    {
        await using var emulator = await MoodhoodCase.StartStrictAsync(new ManualTimeProvider());
        using var connection = MoodhoodCase.Connect(emulator, out var client);
        await client.GetRoomByAliasAsync(MoodhoodSeed.RoomAlias);
        emulator.FailNextTokenRequests(1, HttpStatusCode.Unauthorized, """{"error":"invalid_grant"}""");

        await Engine.OAuthFailureAsync(() => client.ListSpacesAsync());

        Assert.Equal(["client_credentials", "password"], Grants(emulator));
    }

    [Fact]
    public async Task A_server_that_echoes_the_purchase_gets_nothing_of_it_into_the_error()
    {
        await using var emulator = await MoodhoodCase.StartStrictAsync(new ManualTimeProvider());
        using var connection = MoodhoodCase.Connect(emulator, out var client);
        await client.GetRoomByAliasAsync(MoodhoodSeed.RoomAlias);
        var clientToken = connection.Tokens.Client.Current!.Value.Reveal();
        emulator.FailNextTokenRequests(
            1, HttpStatusCode.BadRequest, $"{clientToken} {Account.ClientSecret} {JsonSerializer.Serialize(Account.Password)}", "text/plain");

        var refused = await Engine.OAuthFailureAsync(() => client.ListSpacesAsync());

        Secrets.AssertNone([clientToken, Account.ClientSecret, Account.Password], refused.ToString());
    }

    private static IEnumerable<string> Grants(Emulator emulator) => emulator.TokenRequests.Select(request =>
        JsonDocument.Parse(request.Body).RootElement.GetProperty("grant_type").GetString()!);
}
