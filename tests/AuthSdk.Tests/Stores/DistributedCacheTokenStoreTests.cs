using AuthSdk.DistributedCache;
using AuthSdk.Tests.Harness;
using AuthSdk.Tokens;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace AuthSdk.Tests.Stores;

public sealed class DistributedCacheTokenStoreTests
{
    private readonly MemoryDistributedCache _cache = new(Options.Create(new MemoryDistributedCacheOptions()));
    private readonly DistributedCacheTokenStore _store;

    public DistributedCacheTokenStoreTests() => _store = new DistributedCacheTokenStore(_cache);

    [Fact]
    public async Task An_entry_is_written_read_and_removed()
    {
        Assert.Null(await _store.ReadAsync("a", CancellationToken.None));

        await _store.WriteAsync("a", [1, 2], TimeSpan.FromDays(20_000), CancellationToken.None);
        Assert.Equal([1, 2], await _store.ReadAsync("a", CancellationToken.None));
        Assert.Equal([1, 2], await _cache.GetAsync("a"));

        await _store.RemoveAsync("a", CancellationToken.None);
        Assert.Null(await _store.ReadAsync("a", CancellationToken.None));
    }

    [Fact]
    public async Task An_entry_without_a_future_is_not_written()
    {
        await _store.WriteAsync("a", [1], TimeSpan.Zero, CancellationToken.None);

        Assert.Null(await _store.ReadAsync("a", CancellationToken.None));
    }

    [Fact]
    public async Task Processes_share_a_token()
    {
        var endpoint = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange, refreshToken: $"r{exchange.Number}"));

        var first = await Source(endpoint).GetTokenAsync();
        var second = await Source(endpoint).GetTokenAsync();

        Assert.Equal(first.Value, second.Value);
        Assert.Equal(1, endpoint.Handler.Count);
    }

    [Fact]
    public async Task Without_leases_a_slow_refresh_has_all_the_time_that_it_has_without_a_store()
    {
        var gate = new Gate();
        var endpoint = new TokenEndpointStub(async exchange =>
        {
            if (exchange.Number == 2)
            {
                await gate.PassAsync();
            }

            return TokenEndpointStub.Token(exchange, refreshToken: $"r{exchange.Number}");
        });
        var source = Source(endpoint);
        await source.GetTokenAsync();
        endpoint.Clock.Advance(TimeSpan.FromHours(1));

        var call = source.GetTokenAsync().AsTask();
        await gate.Reached;
        endpoint.Clock.Advance(TimeSpan.FromSeconds(29));
        gate.Open();

        Assert.Equal("token-2", (await call).Value.Reveal());
    }

    private TokenSource Source(TokenEndpointStub endpoint) =>
        endpoint.Source(new TokenOptions { Store = _store, ProtectionKeys = [SharedTokens.Key], RefreshAhead = false });
}
