using System.Net;
using AuthSdk.Tests.Harness;

namespace AuthSdk.Tests.Containment;

public sealed class LoopbackTests
{
    [Theory]
    [InlineData("http://127.0.0.1.evil.test/token")]
    [InlineData("http://localhost.evil.test/token")]
    [InlineData("http://evil.test#localhost")]
    [InlineData("http://127.0.0.1@evil.test/token")]
    [InlineData("http://0.0.0.0/token")]
    [InlineData("http://128.0.0.1/token")]
    [InlineData("http://[::2]/token")]
    [InlineData("http://10.0.0.1/token")]
    [InlineData("http://notlocalhost/token")]
    [Trait("Acceptance", "S-SEC-01")]
    public async Task What_only_looks_local_is_not(string url)
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange));

        await Assert.ThrowsAnyAsync<Exception>(async () => await stub.ReadAsync(request: TokenEndpointStub.Request(url: url)));

        Assert.Equal(0, stub.Handler.Count);
    }

    /// <summary>Numbers in unusual spellings are normalised; they count as local exactly if what is connected to is.</summary>
    [Theory]
    [InlineData("http://127.0.0.1/token")]
    [InlineData("http://127.1.2.3/token")]
    [InlineData("http://[::1]/token")]
    [InlineData("http://localhost/token")]
    [InlineData("http://LOCALHOST/token")]
    [InlineData("http://loopback/token")]
    [InlineData("http://0x7f.1/token")]
    [InlineData("http://2130706433/token")]
    [Trait("Acceptance", "S-SEC-01")]
    public async Task What_is_allowed_without_https_ends_on_this_machine(string url)
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange));

        await stub.ReadAsync(request: TokenEndpointStub.Request(url: url));

        var host = stub.Sent.Uri.IdnHost;
        Assert.True(host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address)), $"{url} goes to {host}");
    }
}
