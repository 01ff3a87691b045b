using AuthSdk.Testing;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Stores;

public sealed class MemoryTokenStoreTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly ManualTimeProvider _clock = new();
    private readonly MemoryTokenStore _store;

    public MemoryTokenStoreTests() => _store = new MemoryTokenStore(_clock);

    [Fact]
    public async Task An_entry_lives_for_its_lifetime_whatever_the_time_of_day()
    {
        await _store.WriteAsync("a", [1], Minute, CancellationToken.None);
        _clock.JumpWallClock(TimeSpan.FromDays(1));
        Assert.Equal([1], await _store.ReadAsync("a", CancellationToken.None));

        _clock.Advance(Minute);
        Assert.Null(await _store.ReadAsync("a", CancellationToken.None));
    }

    [Fact]
    public async Task An_entry_can_live_for_ever_and_be_removed()
    {
        await _store.WriteAsync("a", [1], TimeSpan.MaxValue, CancellationToken.None);
        _clock.Advance(TimeSpan.FromDays(1000));
        Assert.Equal([1], await _store.ReadAsync("a", CancellationToken.None));

        await _store.RemoveAsync("a", CancellationToken.None);
        Assert.Null(await _store.ReadAsync("a", CancellationToken.None));
    }

    [Fact]
    public async Task A_lease_has_one_holder_until_it_is_returned()
    {
        var lease = await LeaseAsync();
        Assert.NotNull(lease);
        Assert.Null(await LeaseAsync());
        Assert.NotNull(await LeaseAsync("another"));

        await lease.DisposeAsync();
        Assert.NotNull(await LeaseAsync());
    }

    [Fact]
    public async Task A_lease_ends_by_elapsed_time_alone()
    {
        await LeaseAsync();
        _clock.JumpWallClock(TimeSpan.FromHours(1));
        Assert.Null(await LeaseAsync());

        _clock.JumpWallClock(TimeSpan.FromHours(-2));
        _clock.Advance(Minute);
        Assert.NotNull(await LeaseAsync());
    }

    [Fact]
    public async Task A_lease_that_is_over_does_not_return_its_successor()
    {
        var old = await LeaseAsync();
        await old!.DisposeAsync();
        Assert.NotNull(await LeaseAsync());

        await old.DisposeAsync();

        Assert.Null(await LeaseAsync());
    }

    private ValueTask<IAsyncDisposable?> LeaseAsync(string name = "a") => _store.TryLeaseAsync(name, Minute, CancellationToken.None);
}
