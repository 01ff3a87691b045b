using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Conformance;

[OAuthProvider(TokenUrl = Wire.TokenUrl)]
[BaseAddress(Wire.BaseAddress + "/base")]
[ApiParameter("version", Value = "2")]
public interface ILinkApi
{
    [Get("")]
    Task NextAsync([Url] string link, string? q = null);

    [Get("")]
    Task NextUriAsync([Url] Uri link);

    [Get(""), NoToken]
    Task PublicAsync([Url] string link);
}

[OAuthProvider(TokenUrl = Wire.TokenUrl)]
[BaseAddress(Wire.BaseAddress)]
[ApiParameter("X-Key", In = ParameterLocation.Header, Option = "Key", Secret = true)]
public interface IKeyedLinkApi
{
    [Get(""), NoToken]
    Task PublicAsync([Url] string link);
}

/// <summary>Where links from answers lead.</summary>
public sealed class LinkTests
{
    private static readonly WireTable<LinkApiClient> Table = new(network =>
        LinkApi.Create(new LinkApiOptions { ClientId = Wire.Credentials, ClientSecret = Wire.Credentials }, network))
    {
        { "a link replaces base address and route", api => api.NextAsync("https://api.test/x?y=1", "z"), "GET /x?y=1&q=z&version=2" },
        { "a parameter that every call carries is not repeated", api => api.NextAsync("https://api.test/x?version=1&y"), "GET /x?version=1&y" },
        { "a name that only begins like it is another", api => api.NextAsync("https://api.test/x?versions=1"), "GET /x?versions=1&version=2" },
        { "a path is one of the origin", api => api.NextAsync("/x?y=1"), "GET /x?y=1&version=2" },
        { "a query continues the base address", api => api.NextAsync("?page=2"), "GET /base/?page=2&version=2" },
        { "a relative path continues the base address", api => api.NextAsync("x/y"), "GET /base/x/y?version=2" },
        { "case, default port and fragment make no difference", api => api.NextAsync("HTTPS://API.test:443/x#f"), "GET /x?version=2" },
        { "escapes stay", api => api.NextAsync("https://api.test/a%2Fb%20c?d=%26"), "GET /a%2Fb%20c?d=%26&version=2" },
        { "a Uri does the same", api => api.NextUriAsync(new Uri("/x?y=1", UriKind.RelativeOrAbsolute)), "GET /x?y=1&version=2" },
        { "an absolute Uri does the same", api => api.NextUriAsync(new Uri("https://api.test/x")), "GET /x?version=2" },
    };

    public static TheoryData<string> Rules => Table.Rules;

    [Theory, MemberData(nameof(Rules))]
    public Task A_link_is_followed_by_its_rule(string rule) => Table.VerifyAsync(rule);

    [Theory]
    [InlineData("https://evil.test/x")]
    [InlineData("https://api.test.evil.test/x")]
    [InlineData("https://api.test:444/x")]
    [InlineData("http://api.test/x")]
    [InlineData("//evil.test/x")]
    public async Task A_link_to_another_origin_is_refused(string link)
    {
        var network = new MessageNetwork();
        using var client = Create(network);

        var refused = await Assert.ThrowsAsync<OAuthException>(() => client.NextAsync(link));

        Assert.Equal(OAuthErrorKind.Refused, refused.Kind);
        Assert.Contains("leads away from https://api.test", refused.Message, StringComparison.Ordinal);
        Assert.Empty(network.Messages);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ftp://api.test/x")]
    [InlineData("https://user:pass@api.test/x")]
    [InlineData("https://api.test@evil.test/x")]
    [InlineData("https://")]
    [InlineData("\\\\evil.test\\x")]
    [InlineData("/\\evil.test/x")]
    [InlineData("/x\r\ny")]
    public async Task A_link_that_is_no_address_is_an_error(string link)
    {
        var network = new MessageNetwork();
        using var client = Create(network);

        var error = await Assert.ThrowsAsync<ArgumentException>(() => client.NextAsync(link));

        Assert.DoesNotContain("pass@", error.Message, StringComparison.Ordinal);
        Assert.Empty(network.Messages);
    }

    [Fact]
    public async Task A_call_without_token_may_go_elsewhere_and_carries_none()
    {
        var network = new MessageNetwork();
        using var client = Create(network);

        await client.PublicAsync("https://files.test/a");

        Assert.Equal(("GET https://files.test/a?version=2", null), (network.Message.Line, network.Message.Authorization));
    }

    [Fact]
    public async Task A_call_without_token_that_carries_another_secret_goes_nowhere_else()
    {
        var network = new MessageNetwork();
        using var client = KeyedLinkApi.Create(
            new KeyedLinkApiOptions { ClientId = Wire.Credentials, ClientSecret = Wire.Credentials, Key = "key" }, network);

        var refused = await Assert.ThrowsAsync<OAuthException>(() => client.PublicAsync("https://files.test/a"));

        Assert.Equal(OAuthErrorKind.Refused, refused.Kind);
        Assert.Empty(network.Messages);
    }

    private static LinkApiClient Create(MessageNetwork network) =>
        LinkApi.Create(new LinkApiOptions { ClientId = Wire.Credentials, ClientSecret = Wire.Credentials }, network);
}
