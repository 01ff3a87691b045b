using System.Text.Json;
using AuthSdk.Testing;

namespace AuthSdk.EndToEnd.Tests.Dialects;

/// <summary>What is declared about a flow as a whole, or about one of several.</summary>
public sealed class FlowDeclarationTests : IDisposable
{
    private RecordingNetwork _network = new();

    public void Dispose() => _network.Dispose();

    [Fact]
    [Dialect("OAuthProvider.RefreshUrl", "OAuthFlow.Password", "RefreshTokenUse.Refresh")]
    public async Task A_refresh_goes_to_its_own_address()
    {
        _network = new RecordingNetwork { TokenResponse = """{"access_token":"t0ken","token_type":"Bearer","expires_in":60,"refresh_token":"r3fresh"}""" };
        var clock = new ManualTimeProvider();
        var options = new RefreshUrlApiOptions { ClientId = "id", ClientSecret = "s3cret", Username = "user", Password = "passw0rd" };
        options.Tokens.RefreshAhead = false;
        using var client = RefreshUrlApi.Create(options, _network, clock);
        await client.PingAsync();
        clock.Advance(TimeSpan.FromSeconds(61));
        await client.PingAsync();

        Assert.Equal(["https://auth.test/token", "https://auth.test/token/refresh"], _network.TokenRequests.Select(request => request.Url));
        Assert.Equal([("grant_type", "refresh_token"), ("refresh_token", "r3fresh")], _network.TokenRequests[1].Form);
    }

    [Fact]
    [Dialect("OAuthProvider.GrantType", "TokenParameter.Secret", "TokenResponse.RefreshToken", "RefreshTokenUse.Refresh")]
    public async Task A_refresh_token_that_is_a_setting_is_followed_by_those_that_the_server_issues()
    {
        _network = new RecordingNetwork { TokenResponse = """{"access_token":"t0ken","token_type":"Bearer","expires_in":60,"refresh_token":"r3fresh-1"}""" };
        var clock = new ManualTimeProvider();
        var options = new RefreshTokenSettingApiOptions { ClientId = "id", ClientSecret = "s3cret", RefreshToken = "r3fresh-0" };
        options.Tokens.RefreshAhead = false;
        using var client = RefreshTokenSettingApi.Create(options, _network, clock);
        await client.PingAsync();
        clock.Advance(TimeSpan.FromSeconds(61));
        await client.PingAsync();

        Assert.Equal(
            [
                "grant_type=refresh_token&client_id=id&client_secret=s3cret&refresh_token=r3fresh-0",
                "grant_type=refresh_token&client_id=id&client_secret=s3cret&refresh_token=r3fresh-1",
            ],
            _network.TokenRequests.Select(request => request.Body));
    }

    [Fact]
    [Dialect("RefreshTokenUse.AccessToken")]
    public async Task An_access_token_is_traded_for_the_next_one()
    {
        _network = new RecordingNetwork { TokenResponse = """{"access_token":"a-2-Rn8","token_type":"Bearer","expires_in":3600}""" };
        _network.Script.Enqueue("""{"access_token":"a-1-Qm7","token_type":"Bearer","expires_in":3600,"refresh_token":"ignored-5kW"}""");
        var clock = new ManualTimeProvider();
        var options = new TradingApiOptions { ClientId = "id", ClientSecret = "s3cret" };
        options.Tokens.RefreshAhead = false;
        using var client = TradingApi.Create(options, _network, clock);
        await client.PingAsync();
        clock.Advance(TimeSpan.FromSeconds(3599));
        await client.PingAsync();
        await client.Tokens.RevokeAsync();

        Assert.Equal(
            [
                ("https://auth.test/token", "grant_type=client_credentials&client_id=id&client_secret=s3cret"),
                ("https://auth.test/token/extend", "grant_type=extend&access_token=a-1-Qm7"),
                ("https://auth.test/token/revoke", "client_id=id&client_secret=s3cret&token=a-2-Rn8&token_type_hint=access_token"),
            ],
            _network.TokenRequests.Select(request => (request.Url, request.Body)));
    }

    [Fact]
    [Dialect("TokenParameter.Option")]
    public async Task A_client_of_Basic_is_named_in_the_body_as_well()
    {
        using var client = NamedTwiceApi.Create(new NamedTwiceApiOptions { AppClientId = "id", AppClientSecret = "s3cret" }, _network);
        await client.PingAsync();

        var request = Assert.Single(_network.TokenRequests);
        Assert.Equal("grant_type=client_credentials&client_id=id", request.Body);
        Assert.Equal("Basic aWQ6czNjcmV0", request.Authorization);
    }

    [Fact]
    [Dialect(
        "OAuthProvider.CredentialPrefix", "OAuthProvider.Name", "UseFlow.Name", "NoToken", "TokenRequest.Flow", "TokenRequest.ClientAuthentication",
        "WithoutTokenParameter.Flow")]
    public async Task Two_flows_have_credentials_and_a_dialect_each()
    {
        using var client = TwoFlowsApi.Create(TwoFlows(), _network);
        await client.PingAsync();
        await client.PingSystemAsync();
        await client.PingOpenAsync();

        Assert.Equal("Basic aWQ6czNjcmV0", _network.TokenRequests[0].Authorization);
        Assert.Equal("grant_type=client_credentials", _network.TokenRequests[0].Body);
        using var system = JsonDocument.Parse(_network.TokenRequests[1].Body!);
        Assert.Null(_network.TokenRequests[1].Authorization);
        Assert.Equal(
            [("client_id", "system"), ("client_secret", "syst3m")],
            system.RootElement.EnumerateObject().Select(member => (member.Name, member.Value.GetString()!)));
        Assert.Equal(["Bearer t0ken", "Bearer t0ken", null], _network.ApiRequests.Select(request => request.Authorization));
    }

    [Fact]
    [Dialect("TokenResponse.Flow", "TokenResponseField.Flow", "TokenLifetime.Flow", "LifetimeSource.Declared")]
    public async Task The_response_of_one_flow_is_read_as_declared_for_it_alone()
    {
        _network = new RecordingNetwork { TokenResponse = """{"access_token":"t0ken","expires_in":3600,"site":"eu"}""" };
        using var client = TwoFlowsApi.Create(TwoFlows(), _network);
        var token = await client.Tokens.System.GetTokenAsync();

        Assert.Equal("eu", TwoFlowsApiSystemTokenResponse.From(token).Site);
        Assert.Equal(TimeSpan.FromSeconds(60), token.Lifetime);
        await Assert.ThrowsAsync<OAuthException>(() => client.Tokens.User.GetTokenAsync().AsTask());
    }

    [Fact]
    [Dialect("TokenErrors.Flow", "TokenErrorCode.Flow")]
    public async Task The_errors_of_one_flow_are_read_as_declared_for_it_alone()
    {
        _network = new RecordingNetwork { TokenResponse = """{"code":"7"}""" };
        using var client = TwoFlowsApi.Create(TwoFlows(), _network);
        var ofSystem = await Assert.ThrowsAsync<OAuthException>(() => client.PingSystemAsync());
        var ofUser = await Assert.ThrowsAsync<OAuthException>(() => client.PingAsync());

        Assert.Equal(("invalid_client", "7"), (ofSystem.Error, ofSystem.ProviderError));
        Assert.Null(ofUser.Error);
    }

    [Fact]
    [Dialect("PkceMethod.None", "OAuthProvider.Pkce", "ClientAuthentication.None")]
    public async Task Without_a_proof_key_the_code_goes_alone()
    {
        using var client = NoPkceApi.Create(new NoPkceApiOptions { ClientId = "id" }, _network);
        await client.Tokens.AcquireAsync(new NoPkceApiTokenRequest { ClientId = "id", Code = "c0de-1", RedirectUri = "https://app.test/back" });

        Assert.Equal(
            [("grant_type", "authorization_code"), ("client_id", "id"), ("code", "c0de-1"), ("redirect_uri", "https://app.test/back")],
            _network.TokenRequest.Form);
    }

    [Fact]
    [Dialect("OAuthProvider.Metadata")]
    public async Task A_metadata_document_tells_the_token_endpoint()
    {
        using var client = MetadataApi.Create(new MetadataApiOptions { ClientId = "id", ClientSecret = "s3cret" }, _network);
        await client.PingAsync();

        Assert.Equal("https://auth.test/from-metadata/token", _network.TokenRequest.Url);
    }

    [Fact]
    [Dialect(
        "TokenResponseField.Type", "TokenFieldType.Text", "TokenFieldType.Secret", "TokenFieldType.WholeNumber", "TokenFieldType.Boolean",
        "TokenFieldType.UnixSeconds", "TokenFieldType.UnixMilliseconds", "TokenFieldType.Iso8601", "RefreshTokenUse.ExposeOnly")]
    public async Task Fields_of_every_type_are_read()
    {
        _network = new RecordingNetwork
        {
            TokenResponse = """
                {"access_token":"t0ken","token_type":"Bearer","refresh_token":"r3fresh","text":"t","secret":"s3cret-field","number":"7","flag":true,
                 "seconds":1700000000,"milliseconds":"1700000000500","iso":"2023-11-14T22:13:20Z"}
                """,
        };
        using var client = FieldTypesApi.Create(new FieldTypesApiOptions { ClientId = "id", ClientSecret = "s3cret" }, _network);
        var answer = FieldTypesApiTokenResponse.From(await client.Tokens.Default.GetTokenAsync());

        var time = DateTimeOffset.FromUnixTimeSeconds(1700000000);
        Assert.Equal("t", answer.Text);
        Assert.Equal("s3cret-field", answer.Secret!.Reveal());
        Assert.Equal(7, answer.Number);
        Assert.True(answer.Flag);
        Assert.Equal((time, time.AddMilliseconds(500), time), (answer.Seconds, answer.Milliseconds, answer.Iso));
        Assert.Equal("r3fresh", answer.RefreshToken!.Reveal());
    }

    private static TwoFlowsApiOptions TwoFlows() => new()
    {
        ClientId = "id", ClientSecret = "s3cret", SystemClientId = "system", SystemClientSecret = "syst3m",
    };
}
