using System.IdentityModel.Tokens.Jwt;
using System.Security.Cryptography;
using AuthSdk.Harness;
using AuthSdk.Testing;
using Microsoft.IdentityModel.Tokens;

namespace AuthSdk.EndToEnd.Tests.Emulators;

public sealed class OpenCrvsTokenEndpointTests
{
    private static readonly OpenCrvsEmulatorOptions Defaults = new();
    private static readonly string Client = $"client_id={Defaults.ClientId}&client_secret={Defaults.ClientSecret}";
    private static readonly string Request = Client + "&grant_type=client_credentials";
    private static readonly string JsonRequest =
        $$"""{"client_id":"{{Defaults.ClientId}}","client_secret":"{{Defaults.ClientSecret}}","grant_type":"client_credentials"}""";

    public static TheoryData<string, int, string> Refusals => new()
    {
        { "grant_type=&" + Request, 400, "unsupported_grant_type" },
        { Request + "&grant_type=client_credentials", 400, "unsupported_grant_type" },
        { Client, 400, "unsupported_grant_type" },
        { Client + "&grant_type=password", 400, "unsupported_grant_type" },
        { "grant_type=client_credentials", 400, "invalid_request" },
        { $"grant_type=client_credentials&client_id={Defaults.ClientId}", 400, "invalid_request" },
        { $"grant_type=client_credentials&client_id={Defaults.ClientId}&client_secret=wrong", 401, "invalid_client" },
        { $"grant_type=client_credentials&client_id=nobody&client_secret={Defaults.ClientSecret}", 401, "invalid_client" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Wrong_query_parameters_are_refused(string query, int status, string error)
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var wire = new Wire(emulator);

        var answer = await wire.SendAsync(HttpMethod.Post, "/token?" + query, null);

        Assert.Equal((status, error), (answer.Status, answer.Text("error")));
        Assert.Equal("no-store", answer.Headers["Cache-Control"]);
        Assert.StartsWith("Refer to https://documentation.opencrvs.org/", answer.Text("error_uri"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_generation_reads_only_the_query()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var wire = new Wire(emulator);

        Assert.Equal("unsupported_grant_type", (await wire.PostFormAsync("/token", Request)).Text("error"));
        Assert.Equal("unsupported_grant_type", (await wire.PostJsonAsync("/token", JsonRequest)).Text("error"));
        Assert.Equal(404, (await wire.GetAsync("/token?" + Request)).Status);
        Assert.Equal(200, (await wire.PostJsonAsync("/token?" + Request, "")).Status);
    }

    [Fact]
    public async Task The_second_generation_takes_the_body_before_the_query_and_lives_under_auth()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { Generation = OpenCrvsGeneration.V2 });
        using var wire = new Wire(emulator);

        Assert.Equal(200, (await wire.PostJsonAsync("/auth/token", JsonRequest)).Status);
        Assert.Equal(200, (await wire.PostFormAsync("/auth/token", Request)).Status);
        Assert.Equal(200, (await wire.SendAsync(HttpMethod.Post, "/auth/token?" + Request, null)).Status);
        Assert.Equal("unsupported_grant_type", (await wire.PostJsonAsync("/auth/token?" + Request, "{}")).Text("error"));
        Assert.Equal(400, (await wire.PostJsonAsync("/auth/token", "{nonsense")).Status);
        Assert.Equal(404, (await wire.PostJsonAsync("/token", JsonRequest)).Status);
    }

    [Theory]
    [InlineData(OpenCrvsGeneration.V1)]
    [InlineData(OpenCrvsGeneration.V2)]
    public async Task The_token_is_a_jwt_that_the_published_key_verifies(OpenCrvsGeneration generation)
    {
        var clock = new ManualTimeProvider();
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { Generation = generation, TimeProvider = clock });
        using var wire = new Wire(emulator);

        var answer = await wire.SendAsync(HttpMethod.Post, "/auth/token?" + Request, null);
        var key = await wire.GetAsync("/.well-known");

        Assert.Equal(["access_token", "token_type"], answer.Json.EnumerateObject().Select(member => member.Name));
        using var rsa = RSA.Create();
        rsa.ImportFromPem(key.Body);
        var handler = new JwtSecurityTokenHandler { InboundClaimTypeMap = new Dictionary<string, string>() };
        var claims = handler.ValidateToken(answer.AccessToken, new TokenValidationParameters
        {
            IssuerSigningKey = new RsaSecurityKey(rsa),
            ValidIssuer = "opencrvs:auth-service",
            ValidAudience = "opencrvs:gateway-user",
            LifetimeValidator = (_, expires, _, _) => expires == clock.GetUtcNow().UtcDateTime.AddSeconds(600),
        }, out var token);

        Assert.Equal("RS256", ((JwtSecurityToken)token).Header.Alg);
        Assert.Equal("system", claims.FindFirst("userType")?.Value);
        Assert.Equal(
            generation == OpenCrvsGeneration.V1 ? OpenCrvsSeed.ClientDatabaseId : Defaults.ClientId, claims.FindFirst("sub")?.Value);
        Assert.Equal(generation == OpenCrvsGeneration.V1 ? 7 : 6, claims.FindAll("scope").Count());
    }

    [Fact]
    public async Task A_client_token_is_exchanged_for_one_of_a_single_record()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var wire = new Wire(emulator);
        var subject = (await wire.SendAsync(HttpMethod.Post, "/token?" + Request, null)).AccessToken;
        const string Exchange = "/token?grant_type=urn%3Aopencrvs%3Aoauth%3Agrant-type%3Atoken-exchange"
            + "&subject_token_type=urn%3Aietf%3Aparams%3Aoauth%3Atoken-type%3Aaccess_token"
            + "&requested_token_type=urn%3Aopencrvs%3Aoauth%3Atoken-type%3Asingle_record_token&subject_token=";

        var good = await wire.SendAsync(HttpMethod.Post, $"{Exchange}{subject}&event_id=e&action_id=a", null);
        var both = await wire.SendAsync(HttpMethod.Post, $"{Exchange}{subject}&event_id=e&action_id=a&record_id=r", null);
        var stranger = await wire.SendAsync(HttpMethod.Post, $"{Exchange}never-issued&record_id=r", null);

        Assert.Equal("e", new JwtSecurityTokenHandler().ReadJwtToken(good.AccessToken).Payload["eventId"]);
        Assert.Equal((400, "invalid_request"), (both.Status, both.Text("error")));
        Assert.Equal(
            (401, """{"error":"unauthorized_client","error_description":"Invalid subject token"}"""), (stranger.Status, stranger.Body));
    }

    [Fact]
    public async Task Expired_revoked_and_malformed_tokens_are_told_apart()
    {
        var clock = new ManualTimeProvider();
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { TimeProvider = clock });
        using var wire = new Wire(emulator);
        var old = (await wire.SendAsync(HttpMethod.Post, "/token?" + Request, null)).AccessToken;
        Assert.Equal((200, "success"), await TestAsync(old));

        clock.Advance(TimeSpan.FromSeconds(600));
        var revoked = (await wire.SendAsync(HttpMethod.Post, "/token?" + Request, null)).AccessToken;
        Assert.Equal((200, """{"valid":true}"""), await VerifyAsync(revoked));
        emulator.RevokeAllTokens();

        Assert.Equal((401, Unauthorized("Missing authentication")), await TestAsync(null));
        Assert.Equal((401, Unauthorized("Invalid token format")), await TestAsync("never-issued"));
        Assert.Equal((401, Unauthorized("Invalid token")), await TestAsync(revoked));
        Assert.Equal((200, """{"valid":false}"""), await VerifyAsync(revoked));

        var expired = (await wire.SendAsync(HttpMethod.Post, "/token?" + Request, null)).AccessToken;
        clock.Advance(TimeSpan.FromSeconds(600));
        Assert.Equal((401, Unauthorized("Expired token")), await TestAsync(expired));

        async Task<(int, string)> TestAsync(string? token) =>
            await wire.GetAsync("/tokenTest", token) is var answer ? (answer.Status, answer.Body) : default;
        async Task<(int, string)> VerifyAsync(string token) =>
            await wire.PostJsonAsync("/verifyToken", $$"""{"token":"{{token}}"}""") is var answer ? (answer.Status, answer.Body) : default;
        static string Unauthorized(string message) => $$"""{"statusCode":401,"error":"Unauthorized","message":"{{message}}"}""";
    }
}
