using System.Net;
using System.Text;
using AuthSdk.Harness;
using AuthSdk.Testing;

namespace AuthSdk.EndToEnd.Tests.Emulators;

public sealed class KmhfrTokenEndpointTests
{
    private static readonly KmhfrEmulatorOptions Defaults = new();
    private static readonly string PasswordGrant =
        $"grant_type=password&username={Wire.Encode(Defaults.Username)}&password={Wire.Encode(Defaults.Password)}";
    private static readonly string BodyPair =
        $"&client_id={Wire.Encode(Defaults.ClientId)}&client_secret={Wire.Encode(Defaults.ClientSecret)}";

    public static TheoryData<string, string, int, int, string> Refusals => new()
    {
        { "no grant type", "username=a&password=b", 400, 400, """{"error":"unsupported_grant_type"}""" },
        { "unknown grant type", "grant_type=client_credentials", 400, 400, """{"error":"unsupported_grant_type"}""" },
        { "missing user name", "grant_type=password&password=b", 400, 400, Invalid("Request is missing username parameter.") },
        { "missing password", "grant_type=password&username=b", 400, 400, Invalid("Request is missing password parameter.") },
        { "doubled grant type", PasswordGrant + "&grant_type=password", 400, 400, Invalid("Duplicate grant_type parameter.") },
        { "doubled user name", PasswordGrant + "&username=x", 400, 400, Invalid("Duplicate username parameter.") },
        { "wrong password", "grant_type=password&username=a&password=b", 401, 400,
            """{"error":"invalid_grant","error_description":"Invalid credentials given."}""" },
        { "unknown scope", PasswordGrant + "&scope=read%20admin", 401, 400, """{"error":"invalid_scope"}""" },
        { "unknown refresh token", "grant_type=refresh_token&refresh_token=never-issued", 401, 400, """{"error":"invalid_grant"}""" },
        { "missing refresh token", "grant_type=refresh_token", 400, 400, Invalid("Missing refresh token parameter.") },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task It_refuses_as_each_generation_does(string what, string form, int g2, int g3, string body)
    {
        foreach (var (generation, status) in new[] { (KmhfrGeneration.G2, g2), (KmhfrGeneration.G3, g3) })
        {
            await using var emulator = await KmhfrEmulator.StartAsync(new() { Generation = generation });
            using var wire = new Wire(emulator);

            var answer = await wire.PostFormAsync("/o/token/", form, Basic(Defaults.ClientId, Defaults.ClientSecret));

            Assert.Equal((what, status, body), (what, answer.Status, answer.Body));
            Assert.Equal("application/json", answer.ContentType);
        }
    }

    [Theory]
    [InlineData("kmhfr-client", "wrong")]
    [InlineData("nobody", "s3cr$t&plus+100% é")]
    public async Task A_wrong_client_is_invalid_client(string clientId, string secret)
    {
        await using var emulator = await KmhfrEmulator.StartAsync(new() { Generation = KmhfrGeneration.G3 });
        using var wire = new Wire(emulator);

        var answer = await wire.PostFormAsync("/o/token/", PasswordGrant, Basic(clientId, secret));

        Assert.Equal((401, """{"error":"invalid_client"}"""), (answer.Status, answer.Body));
        Assert.Equal("Bearer error=\"invalid_client\"", answer.Headers["WWW-Authenticate"]);
    }

    [Fact]
    public async Task Basic_halves_that_are_not_form_encoded_are_a_wrong_client()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var wire = new Wire(emulator);
        var raw = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Defaults.ClientId}:{Defaults.ClientSecret}"));

        var answer = await wire.PostFormAsync("/o/token/", PasswordGrant, ("Authorization", "Basic " + raw));

        Assert.Equal((401, """{"error":"invalid_client"}"""), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("", "read write")]
    [InlineData("&scope=read", "read")]
    public async Task The_password_grant_gives_an_opaque_pair_that_nobody_may_store(string scope, string granted)
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var wire = new Wire(emulator);

        var answer = await wire.PostFormAsync("/o/token/", PasswordGrant + scope, Basic(Defaults.ClientId, Defaults.ClientSecret));

        Assert.Equal(200, answer.Status);
        Assert.Equal("no-store", answer.Headers["Cache-Control"]);
        Assert.Matches("^[A-Za-z0-9]{30}$", answer.AccessToken);
        Assert.Matches("^[A-Za-z0-9]{30}$", answer.Text("refresh_token"));
        Assert.Equal(("Bearer", granted), (answer.Text("token_type"), answer.Text("scope")));
        Assert.Equal(36000, answer.Json.GetProperty("expires_in").GetInt64());
    }

    [Fact]
    public async Task The_client_may_also_come_in_the_body()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var wire = new Wire(emulator);

        Assert.Equal(200, (await wire.PostFormAsync("/o/token/", PasswordGrant + BodyPair)).Status);
    }

    [Fact]
    public async Task A_refresh_rotates_the_pair_and_spends_the_old_one()
    {
        await using var emulator = await KmhfrEmulator.StartAsync(new() { Generation = KmhfrGeneration.G3 });
        using var wire = new Wire(emulator);
        var first = await wire.PostFormAsync("/o/token/", PasswordGrant + BodyPair);
        var refresh = $"grant_type=refresh_token&refresh_token={first.Text("refresh_token")}{BodyPair}";

        var second = await wire.PostFormAsync("/o/token/", refresh);
        var replay = await wire.PostFormAsync("/o/token/", refresh);

        Assert.Equal(200, second.Status);
        Assert.NotEqual(first.AccessToken, second.AccessToken);
        Assert.NotEqual(first.Text("refresh_token"), second.Text("refresh_token"));
        Assert.Equal((400, """{"error":"invalid_grant"}"""), (replay.Status, replay.Body));
        Assert.Equal(401, (await wire.GetAsync("/api/common/counties/?format=json", first.AccessToken)).Status);
        Assert.Equal(200, (await wire.GetAsync("/api/common/counties/?format=json", second.AccessToken)).Status);
    }

    [Fact]
    public async Task A_client_not_registered_for_the_grant_is_an_unauthorized_client()
    {
        await using var emulator = await KmhfrEmulator.StartAsync(new() { AllowPasswordGrant = false });
        using var wire = new Wire(emulator);

        var answer = await wire.PostFormAsync("/o/token/", PasswordGrant + BodyPair);

        Assert.Equal((401, """{"error":"unauthorized_client"}"""), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task A_missing_slash_is_a_redirect_that_turns_the_request_into_a_refused_get()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var wire = new Wire(emulator);

        var redirect = await wire.PostFormAsync("/o/token", PasswordGrant + BodyPair);
        var followed = await wire.GetAsync(redirect.Headers["Location"]);

        Assert.Equal((301, "/o/token/"), (redirect.Status, redirect.Headers["Location"]));
        Assert.Equal((405, "", "POST, OPTIONS"), (followed.Status, followed.Body, followed.Headers["Allow"]));
    }

    [Fact]
    public async Task A_json_body_is_not_read()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var wire = new Wire(emulator);

        var answer = await wire.PostJsonAsync("/o/token/", """{"grant_type":"password","username":"a","password":"b"}""");

        Assert.Equal((400, """{"error":"unsupported_grant_type"}"""), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData(KmhfrGeneration.G2, 200)]
    [InlineData(KmhfrGeneration.G3, 400)]
    public async Task Parameters_in_the_url_are_accepted_by_the_second_generation_only(KmhfrGeneration generation, int status)
    {
        await using var emulator = await KmhfrEmulator.StartAsync(new() { Generation = generation });
        using var wire = new Wire(emulator);

        Assert.Equal(status, (await wire.PostFormAsync("/o/token/?" + PasswordGrant + BodyPair, "")).Status);
    }

    [Fact]
    public async Task Revoking_answers_an_empty_success_and_takes_the_token_away()
    {
        await using var emulator = await KmhfrEmulator.StartAsync(new() { Generation = KmhfrGeneration.G3 });
        using var wire = new Wire(emulator);
        var token = await wire.PostFormAsync("/o/token/", PasswordGrant + BodyPair);

        var revoked = await wire.PostFormAsync("/o/revoke_token/", $"token={token.Text("refresh_token")}{BodyPair}");
        var unknown = await wire.PostFormAsync("/o/revoke_token/", $"token=never-issued{BodyPair}");
        var stranger = await wire.PostFormAsync("/o/revoke_token/", "token=never-issued");

        Assert.Equal((200, ""), (revoked.Status, revoked.Body));
        Assert.Equal((200, ""), (unknown.Status, unknown.Body));
        Assert.Equal((401, """{"error":"invalid_client"}"""), (stranger.Status, stranger.Body));
        Assert.Equal(401, (await wire.GetAsync("/api/common/counties/?format=json", token.AccessToken)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, emulator.Requests[^1].Status);
    }

    private static (string Name, string Value) Basic(string clientId, string secret) => (
        "Authorization",
        "Basic " + Convert.ToBase64String(Encoding.ASCII.GetBytes($"{WebUtility.UrlEncode(clientId)}:{WebUtility.UrlEncode(secret)}")));

    private static string Invalid(string description) => $$"""{"error":"invalid_request","error_description":"{{description}}"}""";
}
