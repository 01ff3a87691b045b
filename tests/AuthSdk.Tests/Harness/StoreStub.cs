using System.Collections.Concurrent;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Harness;

/// <summary>A store whose entries can be looked at and changed, and that fails as told.</summary>
public sealed class StoreStub(TimeProvider clock) : ITokenStore
{
    private readonly MemoryTokenStore _leases = new(clock);
    private readonly ConcurrentQueue<string> _uses = new();

    /// <summary>The entries by name.</summary>
    public ConcurrentDictionary<string, byte[]> Entries { get; } = new();

    /// <summary>The only entry.</summary>
    public byte[] Entry
    {
        get => Assert.Single(Entries).Value;
        set => Entries[Assert.Single(Entries).Key] = value;
    }

    /// <summary>What was asked of the store: read, write, remove, lease, release.</summary>
    public IReadOnlyList<string> Uses => [.. _uses];

    /// <summary>Happens before the store does anything.</summary>
    public Func<string, CancellationToken, Task>? Before { get; set; }

    public ValueTask<byte[]?> ReadAsync(string name, CancellationToken cancellationToken) =>
        After(Begin("read", cancellationToken), () => Entries.GetValueOrDefault(name));

    public ValueTask WriteAsync(string name, byte[] entry, TimeSpan lifetime, CancellationToken cancellationToken) =>
        Nothing(After(Begin("write", cancellationToken), () => Entries[name] = entry));

    public ValueTask RemoveAsync(string name, CancellationToken cancellationToken) =>
        Nothing(After(Begin("remove", cancellationToken), () => Entries.TryRemove(name, out _)));

    public async ValueTask<IAsyncDisposable?> TryLeaseAsync(string name, TimeSpan duration, CancellationToken cancellationToken)
    {
        await Begin("lease", cancellationToken);
        return await _leases.TryLeaseAsync(name, duration, cancellationToken) is { } lease ? new Lease(this, lease) : null;
    }

    private Task Begin(string use, CancellationToken cancellationToken)
    {
        _uses.Enqueue(use);
        return Before?.Invoke(use, cancellationToken) ?? Task.CompletedTask;
    }

    private static async ValueTask<T> After<T>(Task before, Func<T> then)
    {
        await before;
        return then();
    }

    private static async ValueTask Nothing<T>(ValueTask<T> task) => await task;

    private sealed class Lease(StoreStub store, IAsyncDisposable lease) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await store.Begin("release", CancellationToken.None);
            await lease.DisposeAsync();
        }
    }
}
