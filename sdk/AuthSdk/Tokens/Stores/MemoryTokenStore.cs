using System.Collections.Concurrent;

namespace AuthSdk.Tokens;

/// <summary>A store in the memory of this process, with leases: for tests, and for several clients of one API in a program.</summary>
/// <param name="timeProvider">The clock. Default: the system's.</param>
public sealed class MemoryTokenStore(TimeProvider? timeProvider = null) : ITokenStore
{
    private readonly TimeProvider _timeProvider = timeProvider ?? TimeProvider.System;
    private readonly ConcurrentDictionary<string, (byte[] Entry, DateTimeOffset Until)> _entries = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lease> _leases = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ValueTask<byte[]?> ReadAsync(string name, CancellationToken cancellationToken) =>
        new(_entries.TryGetValue(name, out var kept) && _timeProvider.GetUtcNow() < kept.Until ? kept.Entry : null);

    /// <inheritdoc/>
    public ValueTask WriteAsync(string name, byte[] entry, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        var now = _timeProvider.GetUtcNow();
        _entries[name] = (entry, lifetime < DateTimeOffset.MaxValue - now ? now + lifetime : DateTimeOffset.MaxValue);
        foreach (var (other, kept) in _entries)
        {
            if (kept.Until <= now)
            {
                _entries.TryRemove(new(other, kept));
            }
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask RemoveAsync(string name, CancellationToken cancellationToken)
    {
        _entries.TryRemove(name, out _);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<IAsyncDisposable?> TryLeaseAsync(string name, TimeSpan duration, CancellationToken cancellationToken)
    {
        var now = _timeProvider.GetUtcNow();
        var wanted = new Lease(_leases, name, now + duration);
        var holder = _leases.AddOrUpdate(name, wanted, (_, held) => held.Until <= now ? wanted : held);
        return new(ReferenceEquals(holder, wanted) ? wanted : null);
    }

    private sealed record Lease(ConcurrentDictionary<string, Lease> Leases, string Name, DateTimeOffset Until) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            Leases.TryRemove(new(Name, this));
            return ValueTask.CompletedTask;
        }
    }
}
