using System.Collections.Concurrent;

namespace AuthSdk.Tokens;

/// <summary>A store in the memory of this process, with leases: for tests, and for several clients of one API in a program.</summary>
/// <param name="timeProvider">The clock; elapsed time counts, not the time of day. Default: the system's.</param>
public sealed class MemoryTokenStore(TimeProvider? timeProvider = null) : ITokenStore
{
    private readonly TimeProvider _timeProvider = timeProvider ?? TimeProvider.System;
    private readonly ConcurrentDictionary<string, (byte[] Entry, long Until)> _entries = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lease> _leases = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ValueTask<byte[]?> ReadAsync(string name, CancellationToken cancellationToken) =>
        new(_entries.TryGetValue(name, out var kept) && _timeProvider.GetTimestamp() < kept.Until ? kept.Entry : null);

    /// <inheritdoc/>
    public ValueTask WriteAsync(string name, byte[] entry, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        _entries[name] = (entry, After(lifetime));
        var now = _timeProvider.GetTimestamp();
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
        var now = _timeProvider.GetTimestamp();
        var wanted = new Lease(_leases, name, After(duration));
        var holder = _leases.AddOrUpdate(name, wanted, (_, held) => held.Until <= now ? wanted : held);
        return new(ReferenceEquals(holder, wanted) ? wanted : null);
    }

    private long After(TimeSpan span) => TokenSchedule.Add(_timeProvider.GetTimestamp(), span, _timeProvider.TimestampFrequency);

    /// <summary>No record: a lease that has run out must not be taken for its successor, however alike they are.</summary>
    private sealed class Lease(ConcurrentDictionary<string, Lease> leases, string name, long until) : IAsyncDisposable
    {
        public long Until => until;

        public ValueTask DisposeAsync()
        {
            leases.TryRemove(new(name, this));
            return ValueTask.CompletedTask;
        }
    }
}
