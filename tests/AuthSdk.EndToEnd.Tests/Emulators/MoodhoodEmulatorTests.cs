using System.IdentityModel.Tokens.Jwt;
using System.Text.Json;
using AuthSdk.Harness;
using AuthSdk.Testing;

namespace AuthSdk.EndToEnd.Tests.Emulators;

public sealed class MoodhoodEmulatorTests
{
    private const string TokenPath = "/v1/auth/token";
    private static readonly MoodhoodEmulatorOptions Defaults = new();

    public static TheoryData<string, int, string> Refusals => new()
    {
        { "{}", 400, """{"error":"invalid_request"}""" },
        { "nonsense", 400, """{"error":"invalid_request"}""" },
        { """["grant_type"]""", 400, """{"error":"invalid_request"}""" },
        { Body("refresh_token", ("refresh_token", "x")), 400, """{"error":"unsupported_grant_type"}""" },
        { Body("authorization_code"), 400, """{"error":"unsupported_grant_type"}""" },
        { """{"grant_type":"client_credentials","client_id":"brave-otter"}""", 400, """{"error":"invalid_request"}""" },
        { """{"grant_type":"client_credentials","client_id":"brave-otter","client_secret":"wrong"}""", 401, """{"error":"invalid_client"}""" },
        { """{"grant_type":"password","grant_type":"client_credentials"}""", 400, """{"error":"invalid_request"}""" },
        { Body("password", ("username", Defaults.Username)), 400, """{"error":"invalid_request"}""" },
        { Body("password", ("username", "Test Host"), ("password", Defaults.Password)), 400,
            """{"error":"invalid_grant","error_description":"Invalid credentials"}""" },
        { Body("password", ("username", Defaults.Username), ("password", "wrong")), 400,
            """{"error":"invalid_grant","error_description":"Invalid credentials"}""" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Wrong_token_requests_are_refused(string json, int status, string body)
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        using var wire = new Wire(emulator);

        var answer = await wire.PostJsonAsync(TokenPath, json);

        Assert.Equal((status, body), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task A_form_or_a_query_is_not_a_token_request()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        using var wire = new Wire(emulator);
        var form = $"grant_type=client_credentials&client_id={Defaults.ClientId}&client_secret={Wire.Encode(Defaults.ClientSecret)}";

        Assert.Equal("invalid_request", (await wire.PostFormAsync(TokenPath, form)).Text("error"));
        Assert.Equal("invalid_request", (await wire.PostJsonAsync($"{TokenPath}?{form}", "{}")).Text("error"));
        Assert.Equal(404, (await wire.PostJsonAsync(TokenPath + "/", Body("client_credentials"))).Status);
    }

    [Fact]
    public async Task The_two_steps_give_two_kinds_of_token()
    {
        var clock = new ManualTimeProvider();
        await using var emulator = await MoodhoodEmulator.StartAsync(new() { TimeProvider = clock });
        using var wire = new Wire(emulator);

        var client = await wire.PostJsonAsync(TokenPath, Body("client_credentials"));
        var user = await wire.PostJsonAsync(TokenPath, UserRequest(), client.AccessToken);

        Assert.Equal(["token_type", "access_token", "refresh_token"], user.Json.EnumerateObject().Select(member => member.Name));
        var clientClaims = new JwtSecurityTokenHandler().ReadJwtToken(client.AccessToken).Payload;
        var userClaims = new JwtSecurityTokenHandler().ReadJwtToken(user.AccessToken).Payload;
        Assert.Equal(("client", MoodhoodSeed.ClientObjectId), ((string)clientClaims["aud"], clientClaims.Sub));
        Assert.Equal(("user", MoodhoodSeed.UserId), ((string)userClaims["aud"], userClaims.Sub));
        Assert.Equal(MoodhoodSeed.ClientObjectId, userClaims["cId"]);
        Assert.Equal("accessToken", userClaims["type"]);
        Assert.False(clientClaims.ContainsKey("sgn"));
        Assert.Matches("^[0-9a-f]{10}$", (string)userClaims["sgn"]);
        Assert.Equal(604800, userClaims.Exp - (int)clock.GetUtcNow().ToUnixTimeSeconds());
        Assert.Equal("HS256", new JwtSecurityTokenHandler().ReadJwtToken(user.AccessToken).Header.Alg);
        Assert.Equal((1, 0), (emulator.PasswordGrantsWithClientToken, emulator.PasswordGrantsWithoutClientToken));
    }

    [Theory]
    [InlineData(false, 200, 1)]
    [InlineData(true, 401, 0)]
    public async Task The_client_bearer_of_the_password_grant_is_counted_or_required(bool required, int status, int without)
    {
        await using var emulator = await MoodhoodEmulator.StartAsync(new() { RequireClientTokenForPasswordGrant = required });
        using var wire = new Wire(emulator);

        Assert.Equal(status, (await wire.PostJsonAsync(TokenPath, UserRequest())).Status);
        Assert.Equal((0, without), (emulator.PasswordGrantsWithClientToken, emulator.PasswordGrantsWithoutClientToken));
    }

    [Fact]
    public async Task A_refresh_is_served_once_when_switched_on()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync(new() { AllowRefreshGrant = true });
        using var wire = new Wire(emulator);
        var first = await wire.PostJsonAsync(TokenPath, UserRequest());
        var refresh = Body("refresh_token", ("refresh_token", first.Text("refresh_token")));

        var second = await wire.PostJsonAsync(TokenPath, refresh);
        var replay = await wire.PostJsonAsync(TokenPath, refresh);

        Assert.Equal(200, (await wire.GetAsync("/v1/users/me", second.AccessToken)).Status);
        Assert.Equal((400, """{"error":"invalid_grant"}"""), (replay.Status, replay.Body));
    }

    [Fact]
    public async Task A_client_token_is_the_wrong_kind_for_a_users_operation()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        using var wire = new Wire(emulator);
        var client = (await wire.PostJsonAsync(TokenPath, Body("client_credentials"))).AccessToken;

        var answer = await wire.GetAsync("/v1/spaces/", client);

        Assert.Equal((403, "Данный метод запрещен для пользователя"), (answer.Status, answer.Text("message")));
        Assert.Equal(200, (await wire.GetAsync("/v1/spaces/room-by-alias/" + MoodhoodSeed.RoomAlias, client)).Status);
        Assert.Equal(200, (await wire.GetAsync($"/v1/spaces/{MoodhoodSeed.SpaceId}/rooms/{MoodhoodSeed.RoomId}", client)).Status);
    }

    [Fact]
    public async Task A_missing_expired_or_revoked_token_is_unauthorized()
    {
        var clock = new ManualTimeProvider();
        await using var emulator = await MoodhoodEmulator.StartAsync(new() { TimeProvider = clock, PersonalToken = "pt-0001" });
        using var wire = new Wire(emulator);
        var expired = (await wire.PostJsonAsync(TokenPath, UserRequest())).AccessToken;
        clock.Advance(TimeSpan.FromDays(7));
        var revoked = (await wire.PostJsonAsync(TokenPath, UserRequest())).AccessToken;
        emulator.RevokeAllTokens();

        foreach (var token in new[] { null, "never-issued", expired, revoked })
        {
            var answer = await wire.GetAsync("/v1/users/me", token);
            Assert.Equal((401, """{"message":"Unauthorized","code":"unauthorized"}"""), (answer.Status, answer.Body));
        }

        Assert.Equal(Defaults.Username, (await wire.GetAsync("/v1/users/me", "pt-0001")).Text("email"));
    }

    [Fact]
    public async Task Spaces_and_rooms_are_kept()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        using var wire = new Wire(emulator);
        var token = (await wire.PostJsonAsync(TokenPath, UserRequest())).AccessToken;

        var space = (await wire.PostJsonAsync("/v1/spaces", """{"name":"New"}""", token)).Text("id");
        var room = await wire.PostJsonAsync($"/v1/spaces/{space}/rooms", """{"name":"Hall","type":"webinar"}""", token);
        var path = $"/v1/spaces/{space}/rooms/{room.Text("id")}";

        Assert.Equal((200, ""), await PutAsync($"/v1/spaces/{space}", """{"name":"Newer","isPublic":true}"""));
        Assert.Equal((200, ""), await PutAsync(path, """{"name":"Great hall"}"""));
        Assert.Equal("Great hall", (await wire.GetAsync("/v1/spaces/room-by-alias/" + room.Text("alias"), token)).Text("name"));
        Assert.Equal(3, (await wire.GetAsync("/v1/spaces/", token)).Json.GetProperty("total").GetInt32());
        Assert.Single((await wire.GetAsync($"/v1/spaces/{space}/rooms", token)).Json.GetProperty("items").EnumerateArray());
        Assert.Equal(200, (await wire.SendAsync(HttpMethod.Delete, path, null, token)).Status);
        Assert.Equal(404, (await wire.GetAsync(path, token)).Status);

        async Task<(int, string)> PutAsync(string target, string json) =>
            await wire.PutJsonAsync(target, json, token) is var answer ? (answer.Status, answer.Body) : default;
    }

    [Theory]
    [InlineData("/v1/spaces", "{}", 422)]
    [InlineData("/v1/spaces", """{"name":"a","name":"b"}""", 422)]
    [InlineData("/v1/spaces/60d55c0eb9ef88ab17b0aabb/rooms", """{"name":"x","type":"party"}""", 422)]
    [InlineData("/v1/spaces/60d55c0eb9ef88ab17b0aabb/rooms", """{"name":"x","isPublic":"yes"}""", 422)]
    [InlineData("/v1/spaces/000000000000000000000000/rooms", """{"name":"x"}""", 404)]
    [InlineData("/v1/users", """{"email":"a@b.test"}""", 422)]
    [InlineData("/v1/users", """{"email":"host@example.test","username":"x","password":"y"}""", 422)]
    [InlineData("/v1/users", """{"email":"guest@example.test","username":"x","password":"y"}""", 200)]
    public async Task Inputs_are_checked(string path, string json, int status)
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        using var wire = new Wire(emulator);
        var token = (await wire.PostJsonAsync(TokenPath, UserRequest())).AccessToken;

        Assert.Equal(status, (await wire.PostJsonAsync(path, json, token)).Status);
    }

    private static string UserRequest() => Body("password", ("username", Defaults.Username), ("password", Defaults.Password));

    private static string Body(string grantType, params (string Name, string Value)[] more) => JsonSerializer.Serialize(
        new[] { ("client_id", Defaults.ClientId), ("client_secret", Defaults.ClientSecret), ("grant_type", grantType) }
            .Concat(more)
            .ToDictionary(member => member.Item1, member => member.Item2));
}
