using AuthSdk.Http;
using AuthSdk.Tests.Harness;

namespace AuthSdk.Tests.Containment;

public sealed class OriginTests
{
    [Theory]
    [InlineData("https://api.example.org.evil.test/v1")]
    [InlineData("https://api.example.orgevil.test/v1")]
    [InlineData("https://api.example.org@evil.test/v1")]
    [InlineData("https://api.example.org:443@evil.test/v1")]
    [InlineData("https://api.example.org%2F@evil.test/v1")]
    [InlineData("https://evil.test/https://api.example.org/")]
    [InlineData("https://evil.test?https://api.example.org/")]
    [InlineData("https://evil.test#https://api.example.org/")]
    [InlineData("https://api.example.org:444/v1")]
    [InlineData("http://api.example.org/v1")]
    [InlineData("http://api.example.org:443/v1")]
    [InlineData("wss://api.example.org/v1")]
    [InlineData("https://api.example.org./v1")]
    [InlineData("https://аpi.example.org/v1")]
    [InlineData("https://xn--pi-7kc.example.org/v1")]
    [InlineData("https://api.exаmple.org/v1")]
    [InlineData("https://[fe80::1%25eth0]/v1")]
    [InlineData("https://[::ffff:127.0.0.1]/v1")]
    [InlineData("https://sub.api.example.org/v1")]
    [InlineData("https://example.org/v1")]
    [Trait("Acceptance", "S-SEC-05")]
    public async Task No_look_alike_gets_the_token(string url)
    {
        var api = new ApiStub(ApiStub.Ok);

        var error = await Record.ExceptionAsync(() => api.Http.GetAsync(new Uri(url)));

        // The HTTP stack refuses some of them before us.
        Assert.True(error is OAuthException { Kind: OAuthErrorKind.Refused } or NotSupportedException, $"{url}: {error}");
        Assert.Equal((0, 0), (api.Handler.Count, api.Tokens.Handler.Count));
    }

    /// <summary>What travels is decided by the parsed address: whenever a request goes out with a token, it goes to our host.</summary>
    [Fact]
    [Trait("Acceptance", "S-SEC-05")]
    public async Task No_combination_of_tricks_carries_the_token_to_another_host()
    {
        string[] prefixes = ["https://api.example.org", "https://API.EXAMPLE.ORG", "https:\\\\api.example.org", "https:api.example.org", " https://api.example.org"];
        string[] middles = ["", "/", "\\", "?", "#", "@", ":", ":443", ".", "%2f", "%40", "\t", "/..", "//", "/%2e%2e/", ";", "&", "%00", "\u3002", "\u2044"];
        string[] ends = ["", "evil.test", "@evil.test", "@evil.test/", "/@evil.test", ":80@evil.test", ".evil.test/x", "\\@evil.test"];
        var sent = 0;
        foreach (var text in prefixes.SelectMany(prefix => middles.SelectMany(middle => ends.Select(end => prefix + middle + end))))
        {
            if (!Uri.TryCreate(text, UriKind.Absolute, out var url))
            {
                continue;
            }

            var api = new ApiStub(ApiStub.Ok);
            await Record.ExceptionAsync(() => api.Http.GetAsync(url));
            foreach (var exchange in api.Handler.Exchanges)
            {
                sent++;
                Assert.True(
                    exchange.Uri is { Scheme: "https", Port: 443 } && exchange.Uri.IdnHost == "api.example.org",
                    $"{text} went to {exchange.Uri.IdnHost}");
            }
        }

        Assert.InRange(sent, 100, 1000);
    }

    [Theory]
    [InlineData("https://evil.test/x")]
    [InlineData("//evil.test/x")]
    [InlineData("@evil.test")]
    [InlineData("\\\\evil.test")]
    [InlineData("../../admin")]
    [InlineData("%2e%2e")]
    [InlineData("a%2fb")]
    [InlineData("a\r\nHost: evil.test")]
    [InlineData("a?b#c")]
    [InlineData("a\0b")]
    [InlineData("\ud800")]
    [Trait("Acceptance", "S-SEC-05")]
    public void An_argument_stays_one_segment_and_one_value(string value)
    {
        var url = new RequestUrl("https://api.example.org/v1", stackalloc char[16]);
        url.AppendLiteral("/pets/");
        url.AppendPath(value);
        url.AppendLiteral("/end");
        url.AppendQuery("q", value);

        var address = url.ToUri();

        Assert.Equal("api.example.org", address.IdnHost);
        Assert.Equal(["/", "v1/", "pets/", "end"], [address.Segments[0], address.Segments[1], address.Segments[2], address.Segments[^1]]);
        Assert.Equal(5, address.Segments.Length);
        Assert.DoesNotContain('&', address.Query);
        Assert.Empty(address.Fragment);
        Assert.DoesNotContain(address.AbsoluteUri, char.IsControl);
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\0b")]
    [InlineData("a\u0085b")]
    public void A_header_argument_with_a_line_break_is_refused(string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, ApiStub.Url);

        var error = Assert.Throws<ArgumentException>(() => RequestHeaders.Set(request, "X-Note", value));

        Assert.DoesNotContain("Evil", error.Message, StringComparison.Ordinal);
        Assert.Empty(request.Headers);
    }
}
