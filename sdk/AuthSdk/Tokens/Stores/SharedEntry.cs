using AuthSdk.TokenEndpoint;
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
    private readonly TimeSpan _timeout;
    private readonly TimeProvider _timeProvider;
    private readonly ILogger _logger;
    private readonly string _name;
    private readonly string _flow;
    private readonly TokenResponseRules _rules;
    private long _downUntil = long.MinValue;

    public SharedEntry(ITokenStore store, ITokenFlow flow, TokenOptions options, TimeProvider timeProvider, ILogger logger)
    {
        _store = store;
        _protector = new TokenProtector(options.ProtectionKeys);

        // A store that hangs must leave most of a renewal's time to the server.
        var share = options.RequestTimeout / 5;
        _timeout = options.StoreTimeout < share ? options.StoreTimeout : share;
        _timeProvider = timeProvider;
        _logger = logger;
        _name = _protector.NameOf(flow.Identity);
        _flow = flow.Name;
        _rules = flow.ResponseRules;
    }

    public async Task<TokenEntry?> ReadAsync(CancellationToken cancellationToken)
    {
        var bytes = await GuardAsync("read", static (self, token) => self._store.ReadAsync(self._name, token), cancellationToken).ConfigureAwait(false);
        if (bytes is null)
        {
            return null;
        }

        var entry = _protector.Unprotect(_name, bytes) is { } opened ? TokenEntry.Read(opened, _rules, _timeProvider) : null;
        if (entry is null)
        {
            TokenStoreLog.Unreadable(_logger, _flow);
        }

        return entry;
    }

    /// <summary>Writes what a renewal brought.</summary>
    /// <param name="outcome">The renewal.</param>
    /// <param name="scope">What was granted before; a refresh answer without scope grants the same (RFC 6749 section 5.1).</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>Whether it was stored.</returns>
    public Task<bool> WriteAsync(RenewalOutcome outcome, string? scope, CancellationToken cancellationToken)
    {
        var response = outcome.Response!;
        var entry = _protector.Protect(
            _name, TokenEntry.Write(response, outcome.RefreshToken, response.Scope ?? (outcome.IsRefresh ? scope : null)));
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
        var answer = await GuardAsync("lease", (self, token) => self.AskForLeaseAsync(duration, token), cancellationToken).ConfigureAwait(false);
        return answer switch
        {
            null => UncoordinatedLease.Instance,
            { Lease: null or UncoordinatedLease } => answer.Lease,
            _ => new GuardedLease(this, answer.Lease),
        };
    }

    private async ValueTask<Answer> AskForLeaseAsync(TimeSpan duration, CancellationToken cancellationToken)
    {
        var lease = await _store.TryLeaseAsync(_name, duration, cancellationToken).ConfigureAwait(false);
        if (lease is not null && cancellationToken.IsCancellationRequested)
        {
            // It came too late: nobody here waits for it any more, and others should not wait for its end.
            await lease.DisposeAsync().ConfigureAwait(false);
        }

        return new Answer(lease);
    }

    private async Task<T?> GuardAsync<T>(string action, Func<SharedEntry, CancellationToken, ValueTask<T>> use, CancellationToken cancellationToken)
    {
        if (_timeProvider.GetTimestamp() < Volatile.Read(ref _downUntil))
        {
            return default;
        }

        using var timeout = new CancellationTokenSource(_timeout, _timeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        Task<T>? running = null;
        try
        {
            running = use(this, either.Token).AsTask();

            // WaitAsync: a store that ignores its token must not hold up the renewal either.
            return await running.WaitAsync(either.Token).ConfigureAwait(false);
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
        finally
        {
            // Nobody hears of the failure of what is not waited for any more; it must not come back as an unobserved exception.
            _ = running?.ContinueWith(
                static abandoned => abandoned.Exception,
                CancellationToken.None,
                TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default);
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
