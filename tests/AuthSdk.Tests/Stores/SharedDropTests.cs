using AuthSdk.Registration;
using AuthSdk.Tests.Harness;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Stores;

public sealed class SharedDropTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Trait("Acceptance", "S-CACHE-16")]
    public async Task A_dropped_token_is_gone_from_the_store_as_well(bool removalFails)
    {
        var shared = new SharedTokens();
        var process = shared.Process();
        await process.GetTokenAsync();
        shared.Store.Before = (use, _) => removalFails && use == "remove" ? throw new IOException() : Task.CompletedTask;

        process.Drop();
        var second = await process.GetTokenAsync();
        shared.Clock.Advance(TimeSpan.FromSeconds(15));
        var third = await process.RenewAsync(second);

        Assert.Equal(["token-2", "token-3"], [second.Value.Reveal(), third.Value.Reveal()]);
        Assert.Equal(["", "", "refresh-2"], shared.Presented);
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-16")]
    public async Task A_call_after_a_drop_waits_for_the_removal()
    {
        var shared = new SharedTokens();
        var process = shared.Process();
        await process.GetTokenAsync();
        var gate = new Gate();
        shared.Store.Before = (use, _) => use == "remove" ? gate.PassAsync() : Task.CompletedTask;

        process.Drop();
        await gate.Reached;
        var call = process.GetTokenAsync().AsTask();
        gate.Open();

        Assert.Equal("token-2", (await call).Value.Reveal());
        Assert.Equal(["", ""], shared.Presented);
        Assert.Equal("token-2", (await shared.Process().GetTokenAsync()).Value.Reveal());
    }

    [Fact]
    public async Task A_renewal_during_which_the_token_was_dropped_is_stored_for_nobody()
    {
        var gate = new Gate();
        var shared = new SharedTokens(exchange => exchange.Number == 1 ? gate.PassAsync() : Task.CompletedTask);
        var process = shared.Process();
        var call = process.GetTokenAsync().AsTask();
        await gate.Reached;

        process.Drop();
        gate.Open();

        Assert.Equal("token-1", (await call).Value.Reveal());
        Assert.Equal("token-2", (await process.GetTokenAsync()).Value.Reveal());
    }
}
