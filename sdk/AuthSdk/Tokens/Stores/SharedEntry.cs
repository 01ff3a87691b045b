using Microsoft.Extensions.Logging;

namespace AuthSdk.Tokens;

/// <summary>
/// The entry of one identity in a shared store. Nothing here throws but cancellation: a store that is down, slow or returns garbage is as
/// good as none, and is left alone for a while so that it does not slow down every renewal.
/// </summary>
internal sealed class SharedEntry
{
    /// <summary>How long a store that failed is not asked again.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>A refresh token outlives its access token by far, but an entry that nobody reads should not stay for ever.</summary>
    private static readonly TimeSpan RefreshTokenLifetime = TimeSpan.FromDays(30);

    private readonly ITokenStore _store;
    private readonly TokenProtector _protector;
    private readonly TokenOptions _options;
    private readonly TimeProvider _timeProvider;
    private readonly ILogger _logger;
    private readonly string _name;
    private readonly string _flow;
    private long _downUntil = long.MinValue;

    public SharedEntry(ITokenStore store, ITokenFlow flow, TokenOptions options, TimeProvider timeProvider, ILogger logger)
    {
        _store = store;
        _protector = new TokenProtector(options.ProtectionKeys);
        _options = options;
        _timeProvider = timeProvider;
        _logger = logger;
        _name = _protector.NameOf(flow.Identity);
        _flow = flow.Name;
    }

    public async Task<TokenEntry?> ReadAsync(CancellationToken cancellationToken)
    {
        var bytes = await GuardAsync("read", static (self, token) => self._store.ReadAsync(self._name, token), cancellationToken).ConfigureAwait(false);
        if (bytes is null)
        {
            return null;
        }

        var entry = _protector.Unprotect(_name, bytes) is { } opened ? TokenEntry.Read(opened, _timeProvider) : null;
        if (entry is null)
        {
            TokenStoreLog.Unreadable(_logger, _flow);
        }

        return entry;
    }

    public Task WriteAsync(RenewalOutcome outcome, CancellationToken cancellationToken)
    {
        var response = outcome.Response!;
        var entry = _protector.Protect(_name, TokenEntry.Write(response, outcome.RefreshToken));
        var lifetime = outcome.RefreshToken is not null && response.Lifetime < RefreshTokenLifetime ? RefreshTokenLifetime : response.Lifetime;
        return GuardAsync(
            "write",
            async (self, token) =>
            {
                await self._store.WriteAsync(self._name, entry, lifetime, token).ConfigureAwait(false);
                return true;
            },
            cancellationToken);
    }

    public Task RemoveAsync(CancellationToken cancellationToken) => GuardAsync(
        "remove",
        static async (self, token) =>
        {
            await self._store.RemoveAsync(self._name, token).ConfigureAwait(false);
            return true;
        },
        cancellationToken);

    /// <summary>Tries to become the one who renews.</summary>
    /// <returns><see langword="null"/> while another process holds the lease. A store that fails grants it: nobody else can renew either.</returns>
    public async Task<IAsyncDisposable?> TryLeaseAsync(TimeSpan duration, CancellationToken cancellationToken)
    {
        var answer = await GuardAsync(
            "lease",
            async (self, token) => new Answer(await self._store.TryLeaseAsync(self._name, duration, token).ConfigureAwait(false)),
            cancellationToken).ConfigureAwait(false);
        return answer is null ? UncoordinatedLease.Instance : answer.Lease is { } lease ? new GuardedLease(this, lease) : null;
    }

    private async Task<T?> GuardAsync<T>(string action, Func<SharedEntry, CancellationToken, ValueTask<T>> use, CancellationToken cancellationToken)
    {
        if (_timeProvider.GetTimestamp() < Volatile.Read(ref _downUntil))
        {
            return default;
        }

        using var timeout = new CancellationTokenSource(_options.StoreTimeout, _timeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            // WaitAsync: a store that ignores its token must not hold up the renewal either.
            return await use(this, either.Token).AsTask().WaitAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // Whatever a store throws, a call that can succeed without it does.
        catch (Exception error)
#pragma warning restore CA1031
        {
            Volatile.Write(ref _downUntil, TokenSchedule.Add(_timeProvider.GetTimestamp(), Pause, _timeProvider.TimestampFrequency));

            // The type only: a driver's message may quote what it was given.
            TokenStoreLog.Failed(_logger, _flow, action, error is OperationCanceledException ? "timed out" : error.GetType().Name, Pause);
            return default;
        }
    }

    private sealed record Answer(IAsyncDisposable? Lease);

    /// <summary>A lease whose return cannot fail: if it does, the lease runs out.</summary>
    private sealed class GuardedLease(SharedEntry entry, IAsyncDisposable lease) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await entry.GuardAsync(
            "release",
            async (_, _) =>
            {
                await lease.DisposeAsync().ConfigureAwait(false);
                return true;
            },
            CancellationToken.None).ConfigureAwait(false);
    }
}
