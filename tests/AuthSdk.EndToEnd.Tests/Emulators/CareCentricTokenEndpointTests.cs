using System.IdentityModel.Tokens.Jwt;
using AuthSdk.Harness;
using AuthSdk.Testing;

namespace AuthSdk.EndToEnd.Tests.Emulators;

public sealed class CareCentricTokenEndpointTests
{
    private const string UserPath = "/connect/token";
    private const string SystemPath = "/vlive/hpca/oauth/token";
    private const string Scope = "&scope=launch%20user%2F*.read%20openid%20profile";
    private static readonly CareCentricEmulatorOptions Defaults = new();
    private static readonly string Client = $"client_id={Defaults.ClientId}&client_secret={Wire.Encode(Defaults.ClientSecret)}";
    private static readonly string User = $"&username={Wire.Encode(Defaults.Username)}&password={Wire.Encode(Defaults.Password)}";
    private static readonly string SystemRequest =
        $"grant_type=client_credentials&client_id={Defaults.SystemClientId}&client_secret={Wire.Encode(Defaults.SystemClientSecret)}";

    public static TheoryData<string, string> UserRefusals => new()
    {
        { "", """{"error":"invalid_client"}""" },
        { $"grant_type=password&client_id=carecentric-app&client_secret=wrong{User}{Scope}", """{"error":"invalid_client"}""" },
        { $"grant_type=password&{Client}&client_secret=again{User}{Scope}", """{"error":"invalid_client"}""" },
        { $"{Client}{User}{Scope}", """{"error":"invalid_request"}""" },
        { $"grant_type=password&{Client}{User}", """{"error":"invalid_request"}""" },
        { $"grant_type=password&{Client}&username=x{Scope}", """{"error":"invalid_request"}""" },
        { $"grant_type=password&{Client}&username={new string('x', 101)}&password=x{Scope}", """{"error":"invalid_request"}""" },
        { $"grant_type=password&grant_type=password&{Client}{User}{Scope}", """{"error":"unsupported_grant_type"}""" },
        { $"grant_type=pass&{Client}{User}{Scope}", """{"error":"unsupported_grant_type"}""" },
        { $"grant_type=client_credentials&{Client}{Scope}", """{"error":"unauthorized_client"}""" },
        { $"grant_type=password&{Client}{User}&scope=user%2F*.write", """{"error":"invalid_scope"}""" },
        { $"grant_type=password&{Client}&username=x&password=y{Scope}",
            """{"error":"invalid_grant","error_description":"invalid_username_or_password"}""" },
    };

    public static TheoryData<string, string> SystemRefusals => new()
    {
        { "", "invalid_request" },
        { SystemRequest + "&grant_type=client_credentials", "invalid_request" },
        { SystemRequest.Replace("client_credentials", "password", StringComparison.Ordinal), "unsupported_grant_type" },
        { "grant_type=client_credentials&client_id=carecentric-system&client_secret=wrong", "invalid_client" },
        { "grant_type=client_credentials&" + Client, "invalid_client" },
        { SystemRequest + "&scope=full", "invalid_scope" },
    };

    [Theory]
    [MemberData(nameof(UserRefusals))]
    public async Task The_user_token_server_refuses(string form, string body)
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var wire = new Wire(emulator);

        var answer = await wire.PostFormAsync(UserPath, form);

        Assert.Equal((400, body), (answer.Status, answer.Body));
        Assert.Equal("no-store", answer.Headers["Cache-Control"]);
    }

    [Theory]
    [MemberData(nameof(SystemRefusals))]
    public async Task The_system_token_server_refuses(string form, string error)
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var wire = new Wire(emulator);

        var answer = await wire.PostFormAsync(SystemPath, form);

        Assert.Equal((400, $$"""{"error":"{{error}}"}"""), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task Only_a_form_body_is_a_token_request()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var wire = new Wire(emulator);
        var form = $"grant_type=password&{Client}{User}{Scope}";

        Assert.Equal("invalid_request", (await wire.PostJsonAsync(UserPath, "{}")).Text("error"));
        Assert.Equal("invalid_request", (await wire.GetAsync($"{UserPath}?{form}")).Text("error"));
        Assert.Equal("invalid_client", (await wire.PostFormAsync($"{UserPath}?{form}", "")).Text("error"));
        Assert.Equal("invalid_request", (await wire.PostFormAsync($"{SystemPath}?{SystemRequest}", "")).Text("error"));
    }

    [Fact]
    public async Task A_wrong_client_can_be_answered_as_unauthorized()
    {
        await using var emulator = await CareCentricEmulator.StartAsync(new() { InvalidClientIsUnauthorized = true });
        using var wire = new Wire(emulator);

        Assert.Equal(401, (await wire.PostFormAsync(UserPath, $"grant_type=password&client_id=x&client_secret=y{User}{Scope}")).Status);
        Assert.Equal(401, (await wire.PostFormAsync(SystemPath, "grant_type=client_credentials&client_id=x&client_secret=y")).Status);
    }

    [Fact]
    public async Task A_user_token_says_its_lifetime_twice()
    {
        var clock = new ManualTimeProvider();
        await using var emulator = await CareCentricEmulator.StartAsync(new() { TimeProvider = clock });
        using var wire = new Wire(emulator);

        var answer = await wire.PostFormAsync(UserPath, $"grant_type=password&{Client}{User}{Scope}");

        Assert.Equal(["access_token", "expires_in", "token_type"], answer.Json.EnumerateObject().Select(member => member.Name));
        var token = new JwtSecurityTokenHandler().ReadJwtToken(answer.AccessToken);
        Assert.Equal(172800, answer.Json.GetProperty("expires_in").GetInt32());
        Assert.Equal(clock.GetUtcNow().UtcDateTime.AddSeconds(172800), token.ValidTo);
        Assert.Equal("RS256", token.Header.Alg);
        Assert.Equal(
            ["launch", "user/*.read", "openid", "profile"],
            token.Claims.Where(claim => claim.Type == "scope").Select(claim => claim.Value));
    }

    [Fact]
    public async Task A_system_token_says_its_lifetime_once_and_has_a_null_refresh_token()
    {
        var clock = new ManualTimeProvider();
        await using var emulator = await CareCentricEmulator.StartAsync(new() { TimeProvider = clock });
        using var wire = new Wire(emulator);

        var answer = await wire.PostFormAsync(SystemPath, SystemRequest);

        Assert.EndsWith("\"refresh_token\":null}", answer.Body, StringComparison.Ordinal);
        Assert.Equal(["token_type", "access_token", "refresh_token"], answer.Json.EnumerateObject().Select(member => member.Name));
        Assert.Equal(clock.GetUtcNow().UtcDateTime.AddSeconds(3600), new JwtSecurityTokenHandler().ReadJwtToken(answer.AccessToken).ValidTo);
    }
}
