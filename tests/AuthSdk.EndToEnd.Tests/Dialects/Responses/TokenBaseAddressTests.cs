using System.Net;
using AuthSdk.Http;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;

namespace AuthSdk.EndToEnd.Tests.Dialects.Responses;

/// <summary>An API whose address is in the token response: followed where the declaration allows it, and nowhere else.</summary>
public sealed class TokenBaseAddressTests : IDisposable
{
    private readonly Network _network = new();

    public void Dispose() => _network.Dispose();

    [Theory, Trait("Acceptance", "S-SEC-05")]
    [InlineData("https://eu1.example.com", "https://eu1.example.com/pets?kind=cat")]
    [InlineData("https://EU1.Example.COM/", "https://eu1.example.com/pets?kind=cat")]
    [InlineData("https://a.b.example.com:443/v1/", "https://a.b.example.com/v1/pets?kind=cat")]
    [InlineData("https://api.example.org/x%20y", "https://api.example.org/x%20y/pets?kind=cat")]
    public async Task Operations_go_to_the_address_that_came_with_the_token(string address, string expected)
    {
        Issue(address);
        using var client = Create();

        await client.GetPetsAsync();

        Assert.Equal((expected, "Bearer t"), (Assert.Single(_network.ApiRequests).Url, _network.ApiRequests[0].Header("Authorization")));
    }

    [Theory, Trait("Acceptance", "S-SEC-05")]
    [InlineData("http://eu1.example.com")]
    [InlineData("https://example.com")]
    [InlineData("https://notexample.com")]
    [InlineData("https://eu1.example.com.evil.test")]
    [InlineData("https://eu1.example.com@evil.test")]
    [InlineData("https://evil.test#.example.com")]
    [InlineData("https://evil.test/.example.com")]
    [InlineData("https://evil.test?.example.com")]
    [InlineData("https://evil.test\\\\.example.com")]
    [InlineData("https://user:pass@eu1.example.com")]
    [InlineData("https://eu1.example.com:8443")]
    [InlineData("https://eu1.example.com/?x=1")]
    [InlineData("https://eu1.example.com#x")]
    [InlineData("https://eu1.example.com.")]
    [InlineData("https://eu1.exаmple.com")]
    [InlineData("https://x.api.example.org")]
    [InlineData("https://127.0.0.1")]
    [InlineData("https://[::1]")]
    [InlineData("https://localhost")]
    [InlineData("//eu1.example.com")]
    [InlineData("eu1.example.com")]
    [InlineData("https://eu1.example.com\\r\\nX: y")]
    [InlineData(" https://eu1.example.com")]
    [InlineData("ftp://eu1.example.com")]
    [InlineData("")]
    public async Task An_address_that_is_not_allowed_is_an_error_and_nothing_is_sent_there(string address)
    {
        Issue(address);
        using var client = Create();

        var refused = await Assert.ThrowsAsync<OAuthException>(() => client.GetPetsAsync());

        Assert.Equal(OAuthErrorKind.Protocol, refused.Kind);
        Assert.Contains("'instance_url'", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("evil", refused.ToString(), StringComparison.Ordinal);
        Assert.Empty(_network.ApiRequests);
    }

    [Theory]
    [InlineData("")]
    [InlineData(""","instance_url":null""")]
    [InlineData(""","instance_url":["https://eu1.example.com"]""")]
    [InlineData(""","instance_url":"https://eu1.example.com","instance_url":"https://eu2.example.com" """)]
    public async Task Without_one_address_there_is_no_token(string field)
    {
        _network.Token = _ => Network.Json($$"""{"access_token":"t","token_type":"Bearer"{{field}}}""");
        using var client = Create();

        Assert.Equal(OAuthErrorKind.Protocol, (await Assert.ThrowsAsync<OAuthException>(() => client.GetPetsAsync())).Kind);
        Assert.Empty(_network.ApiRequests);
    }

    [Fact]
    public async Task A_renewed_token_goes_to_its_own_address()
    {
        _network.Token = number => Network.Json($$"""{"access_token":"t{{number}}","token_type":"Bearer","instance_url":"https://eu{{number}}.example.com"}""");
        _network.Api = request => request.Header("Authorization") == "Bearer t1" ? new(HttpStatusCode.Unauthorized) : Network.Json("[]");
        using var client = Create();

        await client.GetPetsAsync();

        Assert.Equal(["https://eu1.example.com/pets?kind=cat", "https://eu2.example.com/pets?kind=cat"], _network.ApiRequests.Select(request => request.Url));
    }

    [Fact]
    public async Task The_option_overrules_the_response()
    {
        Issue("https://eu1.example.com");
        using var client = InstanceApi.Create(
            new InstanceApiOptions { ClientId = "id", ClientSecret = "secret", BaseAddress = new Uri("https://proxy.test/x") }, _network);

        await client.GetPetsAsync();

        Assert.Equal("https://proxy.test/x/pets?kind=cat", Assert.Single(_network.ApiRequests).Url);
    }

    [Fact]
    public async Task An_error_names_the_address_that_the_request_went_to()
    {
        Issue("https://eu1.example.com");
        _network.Api = _ => new(HttpStatusCode.NotFound);
        using var client = Create();

        Assert.Equal("https://eu1.example.com/pets", (await Assert.ThrowsAsync<ApiException>(() => client.GetPetsAsync())).RequestUri.AbsoluteUri);
    }

    [Fact, Trait("Acceptance", "S-SEC-05")]
    public async Task A_forged_address_in_a_shared_store_is_no_entry()
    {
        Issue("https://eu1.example.com");
        var store = new Forger();
        var options = new InstanceApiOptions { ClientId = "id", ClientSecret = "secret" };
        options.Tokens.Store = store;
        options.Tokens.AllowUnprotectedStore = true;
        using var first = InstanceApi.Create(options, _network);
        await first.GetPetsAsync();
        store.Forge("https://eu1.example.com", "https://evil.test");
        using var second = InstanceApi.Create(options, _network);
        await second.GetPetsAsync();

        Assert.Equal(2, _network.TokenRequests.Count);
        Assert.All(_network.ApiRequests, request => Assert.StartsWith("https://eu1.example.com/", request.Url, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_that_buys_another_one_brings_no_address_and_goes_nowhere_else()
    {
        _network.Token = number => Network.Json(number == 1
            ? """{"access_token":"app","token_type":"Bearer"}"""
            : """{"access_token":"user","token_type":"Bearer","instance_url":"https://eu1.example.com"}""");
        using var client = ChainedInstanceApi.Create(
            new ChainedInstanceApiOptions { ClientId = "id", ClientSecret = "secret", Username = "u", Password = "p" }, _network);

        await client.GetPetsAsync();
        using var http = new HttpClient(new AccessTokenHandler(client.Tokens) { InnerHandler = _network }, disposeHandler: false);
        using var status = new OperationRequest(HttpMethod.Get, new Uri(TokenBaseAddress.Placeholder, "/status")) { Flow = "App" };
        var refused = await Assert.ThrowsAsync<OAuthException>(() => http.SendAsync(status));

        Assert.Equal("Bearer app", _network.TokenRequests[1].Header("Authorization"));
        Assert.Equal(("https://eu1.example.com/pets", "Bearer user"), (Assert.Single(_network.ApiRequests).Url, _network.ApiRequests[0].Header("Authorization")));
        Assert.Equal(OAuthErrorKind.Refused, refused.Kind);
    }

    private InstanceApiClient Create() => InstanceApi.Create(new InstanceApiOptions { ClientId = "id", ClientSecret = "secret" }, _network);

    private void Issue(string address) =>
        _network.Token = _ => Network.Json($$"""{"access_token":"t","token_type":"Bearer","instance_url":"{{address}}"}""");

    private sealed class Forger : ITokenStore
    {
        private readonly MemoryTokenStore _inner = new();
        private string? _name;
        private byte[]? _entry;

        public void Forge(string old, string replacement) =>
            _entry = System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(_entry!).Replace(old, replacement, StringComparison.Ordinal));

        public ValueTask<byte[]?> ReadAsync(string name, CancellationToken cancellationToken) => new(name == _name ? _entry : null);

        public ValueTask WriteAsync(string name, byte[] entry, TimeSpan lifetime, CancellationToken cancellationToken)
        {
            (_name, _entry) = (name, entry);
            return default;
        }

        public ValueTask RemoveAsync(string name, CancellationToken cancellationToken) => default;

        public ValueTask<IAsyncDisposable?> TryLeaseAsync(string name, TimeSpan duration, CancellationToken cancellationToken) =>
            _inner.TryLeaseAsync(name, duration, cancellationToken);
    }
}
