using System.Net;
using AuthSdk.Tests.Harness;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Tokens;

public sealed class DroppedTokenTests
{
    [Fact]
    [Trait("Acceptance", "S-CACHE-16")]
    public async Task After_a_drop_the_next_call_asks_anew()
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange, refreshToken: "r"));
        var source = stub.Source();
        await source.GetTokenAsync();

        source.Drop();

        Assert.Null(source.Current);
        Assert.Equal("token-2", (await source.GetTokenAsync()).Value.Reveal());
        Assert.Equal("client_credentials", stub.Handler.Exchanges[1].Form[0].Value);
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-16")]
    public async Task A_token_that_was_under_way_when_the_source_was_dropped_is_not_kept()
    {
        var gate = new Gate();
        var stub = new TokenEndpointStub(async exchange =>
        {
            await gate.PassAsync();
            return TokenEndpointStub.Token(exchange);
        });
        var source = stub.Source();
        var waiting = source.GetTokenAsync().AsTask();
        await gate.Reached;

        source.Drop();
        gate.Open();

        Assert.Equal("token-1", (await waiting).Value.Reveal());
        Assert.Null(source.Current);
        Assert.Equal("token-2", (await source.GetTokenAsync()).Value.Reveal());
    }

    [Fact]
    public async Task A_response_obtained_by_hand_seeds_the_source()
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange, refreshToken: "r"));
        var source = stub.Source(new TokenOptions { RefreshAhead = false }, needsPerson: true);
        Assert.Equal(
            OAuthErrorKind.SignInRequired, (await Assert.ThrowsAsync<OAuthException>(() => source.GetTokenAsync().AsTask())).Kind);

        source.Accept(await stub.ReadAsync());
        Assert.Equal("token-1", (await source.GetTokenAsync()).Value.Reveal());
        stub.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("token-2", (await source.GetTokenAsync()).Value.Reveal());
        Assert.Equal("refresh_token", stub.Handler.Exchanges[1].Form[0].Value);
    }
}
