using AuthSdk.Tests.Harness;

namespace AuthSdk.EndToEnd.Tests.Dialects;

/// <summary>Sign-ins on another device (RFC 8628).</summary>
public sealed class DeviceCodeTests : IDisposable
{
    private const string Codes = """{"device_code":"dev-7Qk2","user_code":"WDJB-MJHT","verification_uri":"https://auth.test/device","expires_in":1800,"interval":5}""";

    private readonly RecordingNetwork _network = new();
    private readonly JumpingTimeProvider _clock = new();
    private readonly List<string> _shown = [];

    public void Dispose() => _network.Dispose();

    [Fact, Trait("Acceptance", "S-ERR-14")]
    [Dialect("OAuthFlow.DeviceCode", "OAuthProvider.DeviceAuthorizationUrl")]
    public async Task A_person_types_the_code_while_the_client_asks_and_the_token_is_used_from_then_on()
    {
        _network.Script.Enqueue(Codes);
        _network.Script.Enqueue("""{"error":"authorization_pending"}""");
        _network.Script.Enqueue("""{"error":"slow_down"}""");
        using var client = DeviceApi.Create(new DeviceApiOptions { ClientId = "id" }, _network, _clock);

        var response = await client.Tokens.SignInWithDeviceAsync(Show);
        await client.PingAsync();

        Assert.Equal(["WDJB-MJHT at https://auth.test/device"], _shown);
        Assert.Equal("t0ken", response.AccessToken.Reveal());
        Assert.Equal(
            ["https://auth.test/device?for=token", "https://auth.test/token", "https://auth.test/token", "https://auth.test/token"],
            _network.TokenRequests.Select(request => request.Url));
        Assert.Equal([("client_id", "id"), ("scope", "a b")], _network.TokenRequests[0].Form);
        Assert.All(
            _network.TokenRequests.Skip(1),
            request => Assert.Equal(
                [("grant_type", "urn:ietf:params:oauth:grant-type:device_code"), ("client_id", "id"), ("device_code", "dev-7Qk2")], request.Form));
        Assert.Equal(TimeSpan.FromSeconds(5 + 5 + 10), _clock.Elapsed);
        Assert.Equal("Bearer t0ken", Assert.Single(_network.ApiRequests).Authorization);
    }

    [Fact]
    [Dialect("TokenGrant.DeviceAuthorization", "TokenResponseField.For")]
    public async Task Both_requests_and_both_answers_are_as_declared()
    {
        _network.Script.Enqueue("""{"data":{"device_code":"dev-7Qk2","user_code":"WDJB-MJHT","verification_url":"https://auth.test/device","ttl":1800}}""");
        _network.Script.Enqueue("""{"status":"WAIT"}""");
        _network.Script.Enqueue("""{"data":{"access_token":"t0ken","token_type":"Bearer","ttl":60}}""");
        using var client = DeviceDialectApi.Create(new DeviceDialectApiOptions { ClientId = "id", ClientSecret = "s3cret" }, _network, _clock);
        var request = client.Tokens.Flow.CreateDeviceAuthorizationRequest("kitchen");

        await client.Tokens.SignInWithDeviceAsync(request with { Scopes = ["b", "c"] }, Show);

        Assert.Equal(["WDJB-MJHT at https://auth.test/device"], _shown);
        Assert.Equal("appid=id&client_secret=s3cret&scope=b%2Cc&audience=pets&device_name=kitchen", _network.TokenRequests[0].Body);
        Assert.Equal(
            """{"grant_type":"urn:ietf:params:oauth:grant-type:device_code","appid":"id","client_secret":"s3cret","code":"dev-7Qk2","device_name":"kitchen"}""",
            _network.TokenRequests[2].Body);
        Assert.Equal(TimeSpan.FromSeconds(60), client.Tokens.Default.Current!.Lifetime);
    }

    [Fact, Trait("Acceptance", "S-ERR-14")]
    public async Task Who_refuses_ends_the_sign_in_and_no_token_is_kept()
    {
        _network.Script.Enqueue(Codes);
        _network.Script.Enqueue("""{"error":"access_denied"}""");
        using var client = DeviceApi.Create(new DeviceApiOptions { ClientId = "id" }, _network, _clock);

        var error = await Assert.ThrowsAsync<OAuthException>(() => client.Tokens.SignInWithDeviceAsync(Show));
        var missing = await Assert.ThrowsAsync<OAuthException>(() => client.PingAsync());

        Assert.Equal("access_denied", error.Error);
        Assert.Equal(OAuthErrorKind.SignInRequired, missing.Kind);
        Assert.Empty(_network.ApiRequests);
    }

    private ValueTask Show(DeviceAuthorization authorization, CancellationToken cancellationToken)
    {
        _shown.Add($"{authorization.UserCode} at {authorization.VerificationUri}");
        return default;
    }
}
