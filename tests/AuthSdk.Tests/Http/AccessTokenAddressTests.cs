using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AuthSdk.Http;
using AuthSdk.Tests.Harness;

namespace AuthSdk.Tests.Http;

public sealed class AccessTokenAddressTests
{
    [Theory]
    [InlineData("http://api.example.org/v1")]
    [InlineData("http://192.168.0.1/v1")]
    [Trait("Acceptance", "S-USE-07")]
    public async Task Plain_http_to_another_host_is_refused(string baseAddress)
    {
        var tokens = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange));
        var api = new ApiStub(ApiStub.Ok, tokens, new StubTokens(tokens.Source(), baseAddress));

        var error = await Assert.ThrowsAsync<OAuthException>(() => api.Http.GetAsync(new Uri(baseAddress)));

        Assert.Equal(OAuthErrorKind.Refused, error.Kind);
        Assert.Equal((0, 0), (api.Handler.Count, tokens.Handler.Count));
    }

    [Theory]
    [InlineData("http://api.example.org/v1", true)]
    [InlineData("http://127.0.0.1:5000/v1", false)]
    [InlineData("http://localhost/v1", false)]
    [Trait("Acceptance", "S-USE-07")]
    public async Task Plain_http_works_on_the_own_machine_and_where_allowed(string baseAddress, bool allow)
    {
        var tokens = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange));
        var api = new ApiStub(ApiStub.Ok, tokens, new StubTokens(tokens.Source(), baseAddress, allow));

        using var response = await api.Http.GetAsync(new Uri(baseAddress + "/things"));

        Assert.Equal(["Bearer token-1"], api.Authorizations);
    }

    [Theory]
    [InlineData("https://api.example.org/v1/x")]
    [InlineData("https://API.example.org/x")]
    [InlineData("https://api.example.org:443")]
    [InlineData("https://api.example.org?x=1")]
    [Trait("Acceptance", "S-SEC-05")]
    public async Task The_token_goes_to_the_APIs_origin(string url)
    {
        var api = new ApiStub(ApiStub.Ok);

        using var response = await api.Http.GetAsync(new Uri(url));

        Assert.Equal(["Bearer token-1"], api.Authorizations);
    }

    [Theory]
    [InlineData("https://evil.example.org/v1/x")]
    [InlineData("https://api.example.org.evil.com/v1/x")]
    [InlineData("https://api.example.org@evil.com/v1/x")]
    [InlineData("https://user@api.example.org/v1/x")]
    [InlineData("https://api.example.org:8443/v1/x")]
    [InlineData("http://api.example.org/v1/x")]
    [Trait("Acceptance", "S-SEC-05")]
    public async Task The_token_goes_nowhere_else(string url)
    {
        var api = new ApiStub(ApiStub.Ok);

        var error = await Assert.ThrowsAsync<OAuthException>(() => api.Http.GetAsync(new Uri(url)));

        Assert.Equal(OAuthErrorKind.Refused, error.Kind);
        Assert.Equal((0, 0), (api.Handler.Count, api.Tokens.Handler.Count));
    }
}
