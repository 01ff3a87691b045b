using System.Text.Json;
using AuthSdk.Testing;

namespace AuthSdk.EndToEnd.Tests.Dialects;

/// <summary>Where and under which names the parameters of a declared dialect arrive at a server.</summary>
public sealed class RequestShapeTests : IAsyncDisposable
{
    private readonly WireServer _server = new();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    [Dialect("TokenRequestMethod.Get", "TokenRequest.Method", "ScopeSeparator.Plus", "TokenRequest.ScopeSeparator")]
    public async Task A_get_request_carries_everything_in_its_query_and_has_no_body()
    {
        using var client = GetApi.Create(new GetApiOptions
        {
            BaseAddress = _server.BaseAddress,
            TokenEndpoint = new Uri(_server.BaseAddress, "/token?v=1"),
            ClientId = "id",
            ClientSecret = "s&c",
        });
        await client.PingAsync();

        Assert.Equal(
            "GET /token?v=1&grant_type=client_credentials&client_id=id&client_secret=s%26c&scope=read%2Bwrite", _server.TokenRequest.MethodAndTarget);
        Assert.Null(_server.TokenRequest["Content-Type"]);
        Assert.Equal("", _server.TokenRequest.Body);
    }

    [Fact]
    [Dialect("ParameterPlacement.Header", "TokenRequest.Placement")]
    public async Task Parameters_in_headers_leave_query_and_body_empty()
    {
        using var client = HeaderApi.Create(new HeaderApiOptions
        {
            BaseAddress = _server.BaseAddress, TokenEndpoint = _server.TokenEndpoint, ClientId = "id", ClientSecret = "se cret",
        });
        await client.PingAsync();

        Assert.Equal("POST /token", _server.TokenRequest.MethodAndTarget);
        Assert.Equal("client_credentials", _server.TokenRequest["grant_type"]);
        Assert.Equal("id", _server.TokenRequest["client_id"]);
        Assert.Equal("se cret", _server.TokenRequest["client_secret"]);
        Assert.Equal("", _server.TokenRequest.Body);
    }

    [Fact]
    [Dialect(
        "TokenParameter.For", "TokenParameter.In", "TokenParameter.Name", "TokenParameter.Value",
        "WithoutTokenParameter.Name", "ScopeSeparator.Comma")]
    public async Task Parameters_are_renamed_moved_composed_and_left_out_as_declared()
    {
        using var client = RenamedApi.Create(new RenamedApiOptions
        {
            BaseAddress = _server.BaseAddress,
            TokenEndpoint = _server.TokenEndpoint,
            ClientId = "id",
            ClientSecret = "s3cr3t",
            Tenant = "t1",
            UserAgent = "pets/1.0",
        });
        await client.PingAsync();

        Assert.Equal("POST /token?scopes=read%2Cwrite", _server.TokenRequest.MethodAndTarget);
        Assert.Equal("s3cr3t", _server.TokenRequest["X-App-Secret"]);
        Assert.Equal("appid=id%40t1&signature=id%3As3cr3t", _server.TokenRequest.Body);
        Assert.All(_server.Requests, request => Assert.Equal("pets/1.0", request["User-Agent"]));
        Assert.Equal(2, _server.Requests.Count);
    }

    [Fact]
    [Dialect("TokenParameter.Optional", "TokenParameter.Secret")]
    public async Task An_optional_option_is_sent_when_it_is_set()
    {
        using var client = RenamedApi.Create(new RenamedApiOptions
        {
            BaseAddress = _server.BaseAddress,
            TokenEndpoint = _server.TokenEndpoint,
            ClientId = "id",
            ClientSecret = "s3cr3t",
            Tenant = "t1",
            UserAgent = "pets/1.0",
            ApiKey = "k",
        });
        await client.PingAsync();

        Assert.Equal("k", _server.TokenRequest.Form["api_key"]);
    }

    [Fact]
    public void What_a_composed_value_needs_is_an_option_like_any_other()
    {
#pragma warning disable AUTH060 // What is missing is the point.
        var faults = Assert.Throws<Microsoft.Extensions.Options.OptionsValidationException>(
            () => RenamedApi.Create(new RenamedApiOptions { BaseAddress = _server.BaseAddress, ClientId = "id", ClientSecret = "s3cr3t" })).Failures;
#pragma warning restore AUTH060

        Assert.Equal(["Tenant is required.", "UserAgent is required."], faults.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_json_body_stands_beside_a_query()
    {
        using var client = MixedApi.Create(new MixedApiOptions
        {
            BaseAddress = _server.BaseAddress, TokenEndpoint = _server.TokenEndpoint, ClientId = "id", ClientSecret = "s3cr3t",
        });
        await client.PingAsync();

        using var body = JsonDocument.Parse(_server.TokenRequest.Body);
        Assert.Equal("POST /token?v=%7B2%7D", _server.TokenRequest.MethodAndTarget);
        Assert.Equal("application/json", _server.TokenRequest["Content-Type"]);
        Assert.Equal(
            [("grantType", "machine"), ("client_id", "id"), ("client_secret", "s3cr3t"), ("scope", "full")],
            body.RootElement.EnumerateObject().Select(member => (member.Name, member.Value.GetString()!)));
    }

    [Fact]
    [Dialect(
        "TokenGrant.All", "TokenGrant.Initial", "TokenGrant.Refresh", "TokenRequest.Grant",
        "TokenRequest.ClientAuthentication", "TokenRequest.Placement", "TokenParameter.Grant", "WithoutTokenParameter.Grant")]
    public async Task A_refresh_has_its_own_authentication_names_and_place()
    {
        _server.TokenResponse = """{"access_token":"t0ken","token_type":"Bearer","expires_in":60,"refresh_token":"r1"}""";
        var clock = new ManualTimeProvider();
        var options = new PerGrantApiOptions
        {
            BaseAddress = _server.BaseAddress,
            TokenEndpoint = _server.TokenEndpoint,
            ClientId = "id",
            ClientSecret = "s3cr3t",
            Username = "user",
            Password = "pass",
            Tenant = "t1",
            Device = "d1",
            Scopes = ["chosen"],
        };
        options.Tokens.RefreshAhead = false;
        using var client = PerGrantApi.Create(options, timeProvider: clock);
        await client.PingAsync();
        clock.Advance(TimeSpan.FromSeconds(61));
        await client.PingAsync();

        var (first, refresh) = (_server.TokenRequests[0], _server.TokenRequests[1]);
        Assert.Equal("Basic aWQ6", first["Authorization"]);
        Assert.Equal("grant_type=password&username=user&password=pass&scope=chosen&device=d1", first.Body);
        Assert.Null(refresh["Authorization"]);
        using var body = JsonDocument.Parse(refresh.Body);
        Assert.Equal(
            [("grant_type", "refresh_token"), ("client_id", "id"), ("client_secret", "s3cr3t"), ("refresh", "r1"), ("tenant", "t1"), ("device", "d1")],
            body.RootElement.EnumerateObject().Select(member => (member.Name, member.Value.GetString()!)));
    }

    [Fact]
    public async Task A_hook_changes_what_no_declaration_can_say()
    {
        _server.TokenResponse = """{"access_token":"t0ken","token_type":"Bearer","expires_in":60,"refresh_token":"r1"}""";
        var clock = new ManualTimeProvider();
        var options = new HookedApiOptions
        {
            BaseAddress = _server.BaseAddress, TokenEndpoint = _server.TokenEndpoint, ClientId = "id", ClientSecret = "s3cr3t", Username = "user", Password = "pass",
        };
        options.Tokens.RefreshAhead = false;
        using var client = HookedApi.Create(options, timeProvider: clock);
        await client.PingAsync();
        clock.Advance(TimeSpan.FromSeconds(61));
        await client.PingAsync();

        Assert.Equal("signed-user", _server.TokenRequests[0]["X-Signature"]);
        Assert.Equal("id", _server.TokenRequests[1].Form["client"]);
    }
}
