using System.Net;
using AuthSdk.Tests.Harness;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Tokens;

public sealed class TokenStatusTests
{
    [Fact]
    public void A_new_source_has_no_token_and_no_failure() =>
        Assert.Equal(new TokenStatus { HasUsableToken = false }, new TokenEndpointStub("{}").Source().Status);

    [Fact]
    public async Task A_token_is_usable_until_shortly_before_its_end()
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange, 1000));
        var source = stub.Source();
        await source.GetTokenAsync();

        stub.Clock.Advance(TimeSpan.FromSeconds(900));
        Assert.Equal(new TokenStatus { HasUsableToken = true, ExpiresIn = TimeSpan.FromSeconds(100) }, source.Status);

        stub.Clock.Advance(TimeSpan.FromSeconds(300));
        Assert.Equal(new TokenStatus { HasUsableToken = false, ExpiresIn = TimeSpan.Zero }, source.Status);
    }

    [Fact]
    public async Task A_failure_stays_until_the_next_success_with_its_time_and_the_cool_down()
    {
        var isBroken = true;
        var stub = new TokenEndpointStub(exchange => isBroken
            ? StubHandler.Json("""{"error":"invalid_client"}""", HttpStatusCode.Unauthorized)
            : TokenEndpointStub.Token(exchange));
        var source = stub.Source();
        for (var i = 0; i < 2; i++)
        {
            await Assert.ThrowsAsync<OAuthException>(() => source.GetTokenAsync().AsTask());
        }

        var now = stub.Clock.GetUtcNow();
        Assert.Equal(
            new TokenStatus { HasUsableToken = false, LastFailure = "invalid_client", LastFailureAt = now, CoolingDownUntil = now.AddSeconds(1) },
            source.Status);

        isBroken = false;
        stub.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Null(source.Status.CoolingDownUntil);
        await source.GetTokenAsync();
        Assert.Equal((null, null), (source.Status.LastFailure, source.Status.LastFailureAt));
    }

    [Fact]
    public async Task A_token_that_is_rejected_right_after_its_renewal_shows()
    {
        var source = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange)).Source();
        var renewed = await source.RenewAsync(await source.GetTokenAsync());
        Assert.False(source.Status.IsRejected);

        await source.RenewAsync(renewed);

        Assert.True(source.Status.IsRejected);
    }
}
