using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace AuthSdk.Tokens;

/// <summary>
/// The token sources of a flow whose credentials differ from call to call: one per identity, made when it is first seen and forgotten when
/// it has not been used for a while. Thread-safe.
/// </summary>
/// <typeparam name="TRequest">The emitted request record of the flow.</typeparam>
public sealed class TokenSourcePool<TRequest>
    where TRequest : class
{
    private static readonly TimeSpan SweepInterval = TimeSpan.FromMinutes(1);

    /// <summary>An identity without a usable token is forgotten after this time.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(10);

    /// <summary>An identity with one, too, after this time: it can be asked for again.</summary>
    private static readonly TimeSpan LongIdle = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<TokenIdentity, Entry> _entries = new();
    private readonly TokenSourcePoolSettings<TRequest> _settings;
    private readonly object _sweepGate = new();

    // A program that keeps its request per user gets its source without a fingerprint being taken.
    private readonly ConditionalWeakTable<TRequest, Entry> _known = [];
    private ITimer? _sweeper;

    /// <summary>Creates a pool without sources.</summary>
    /// <param name="settings">What sources are made of.</param>
    public TokenSourcePool(TokenSourcePoolSettings<TRequest> settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _settings = settings;
    }

    /// <summary>How many identities are held.</summary>
    public int Count => _entries.Count;

    /// <summary>How the identities stand now, for health checks. Asks no server.</summary>
    public TokenPoolStatus Status
    {
        get
        {
            var (identities, usable) = (0, 0);
            var failures = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var (_, entry) in _entries)
            {
                identities++;
                var status = entry.Source.Status;
                if (status.HasUsableToken)
                {
                    usable++;
                }
                else if (status.LastFailure is { } failure)
                {
                    failures[failure] = failures.GetValueOrDefault(failure) + 1;
                }
            }

            return new TokenPoolStatus { Identities = identities, Usable = usable, Failures = failures };
        }
    }

    /// <summary>The source of the identity that a call is made for.</summary>
    /// <param name="services">The services of the scope that the client came from.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="OAuthException">There are no credentials for this call, or they are incomplete.</exception>
    public async ValueTask<TokenSource> SelectAsync(IServiceProvider? services, CancellationToken cancellationToken)
    {
        var request = await _settings.Select(_settings.Configured, services, cancellationToken).ConfigureAwait(false)
            ?? throw Refused("nobody is signed in, so there are no credentials for this call");
        if (_settings.FindMissing(request) is { } missing)
        {
            throw Refused($"the credentials of this call lack {missing}");
        }

        var entry = FindKnown(request);
        if (entry is null)
        {
            var flow = await _settings.CreateFlow(request, services, cancellationToken).ConfigureAwait(false);
            entry = _entries.GetOrAdd(flow.Identity, static (identity, made) => made.Self.CreateEntry(identity, made.Flow), (Self: this, Flow: flow));
            _known.AddOrUpdate(request, entry);
            StartSweeping();
            if (Volatile.Read(ref entry.IsCounted) == 0 && Interlocked.Exchange(ref entry.IsCounted, 1) == 0)
            {
                MakeRoomFor(entry);
            }
        }

        Volatile.Write(ref entry.UsedAt, _settings.Runtime.TimeProvider.GetTimestamp());
        return entry.Source;
    }

    /// <summary>The entry of a request that was seen before, unless the request alone does not tell whose it is, or it was forgotten.</summary>
    private Entry? FindKnown(TRequest request) =>
        !_settings.IsChained && _known.TryGetValue(request, out var known) && _entries.TryGetValue(known.Identity, out var held) ? held : null;

    private Entry CreateEntry(TokenIdentity identity, ITokenFlow flow)
    {
        var runtime = _settings.Runtime;
        return new Entry(identity, new TokenSource(flow, _settings.Options, runtime), runtime.TimeProvider.GetTimestamp());
    }

    private OAuthException Refused(string reason) =>
        new(OAuthErrorKind.Refused, $"The request was not sent: {reason}.") { Flow = _settings.Flow };

    private void StartSweeping()
    {
        lock (_sweepGate)
        {
            if (_sweeper is not null)
            {
                return;
            }

            // A timer keeps the ambient values of who started it: those of the first caller would stay in memory for as long as it runs.
            using var flow = ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow();
            _sweeper = _settings.Runtime.TimeProvider.CreateTimer(static pool => ((TokenSourcePool<TRequest>)pool!).Sweep(), this, SweepInterval, SweepInterval);
        }
    }

    /// <summary>Whoever can call under ever new names must not fill the memory. A tenth goes at once, so that not every newcomer has to look.</summary>
    private void MakeRoomFor(Entry newcomer)
    {
        var most = _settings.Options.MaxIdentities;
        if (_entries.Count <= most)
        {
            return;
        }

        lock (_sweepGate)
        {
            var surplus = _entries.Count - most;
            if (surplus <= 0)
            {
                return;
            }

            // First who has no token and does not wait for one, then who has not called for longest.
            var leaving = _entries
                .Where(pair => pair.Value != newcomer)
                .OrderBy(static pair => pair.Value.Source.Status is { HasUsableToken: true } or { IsRenewing: true })
                .ThenBy(static pair => Volatile.Read(ref pair.Value.UsedAt))
                .Take(surplus + (most / 10))
                .ToList();
            leaving.ForEach(pair => _entries.TryRemove(pair));
        }
    }

    private void Sweep()
    {
        var time = _settings.Runtime.TimeProvider;
        foreach (var (identity, entry) in _entries)
        {
            var idle = time.GetElapsedTime(Volatile.Read(ref entry.UsedAt));
            if (idle >= LongIdle || (idle >= Idle && !entry.Source.HasUsableToken))
            {
                _entries.TryRemove(new(identity, entry));
            }
        }

        lock (_sweepGate)
        {
            if (_entries.IsEmpty)
            {
                // Nothing is left that could hold this pool in memory.
                _sweeper?.Dispose();
                _sweeper = null;
            }
        }
    }

    private sealed class Entry(TokenIdentity identity, TokenSource source, long usedAt)
    {
        public long UsedAt = usedAt;

        /// <summary>Not zero once the identity was counted as one more.</summary>
        public int IsCounted;

        public TokenIdentity Identity => identity;

        public TokenSource Source => source;
    }
}
