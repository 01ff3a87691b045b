using System.Diagnostics;
using AuthSdk.Telemetry;
using AuthSdk.TokenEndpoint;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Tokens;

/// <summary>
/// Holds the access token of one flow and renews it: one request at a time however many callers, ahead of expiry where possible.
/// Thread-safe.
/// </summary>
public sealed partial class TokenSource
{
    private readonly ITokenFlow _flow;
    private readonly TokenOptions _options;
    private readonly TimeProvider _timeProvider;
    private readonly TokenReporter _reporter;
    private readonly TokenRenewal _renewal;
    private readonly object _gate = new();
    private readonly RenewalPace _pace;
    private readonly RejectionGuard _rejections;

    private volatile AccessToken? _current;

    // All below is read and written under the gate.
    private Task<RenewalOutcome>? _flight;
    private int _generation;
    private SecretString? _refreshToken;

    /// <summary>Creates a source without a token.</summary>
    /// <param name="flow">How tokens are obtained.</param>
    /// <param name="options">How they are kept and renewed.</param>
    /// <param name="timeProvider">The clock; all decisions about expiry go by its timestamps.</param>
    /// <param name="loggerFactory">Renewals and their failures are logged, category <c>AuthSdk.Tokens</c>.</param>
    public TokenSource(ITokenFlow flow, TokenOptions options, TimeProvider timeProvider, ILoggerFactory loggerFactory)
    {
        ArgumentNullException.ThrowIfNull(flow);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(timeProvider);
        ArgumentNullException.ThrowIfNull(loggerFactory);
        _flow = flow;
        Name = flow.Name;
        _options = options;
        _timeProvider = timeProvider;
        var logger = new UnfailingLogger(loggerFactory.CreateLogger("AuthSdk.Tokens"));
        _reporter = new TokenReporter(Name, options, timeProvider, logger);
        _renewal = new TokenRenewal(flow, options, timeProvider, logger);
        _pace = new RenewalPace(timeProvider);
        _rejections = new RejectionGuard(timeProvider);
    }

    /// <summary>The name of the flow.</summary>
    public string Name { get; }

    /// <summary>The token held now, perhaps expired; <see langword="null"/> before the first one.</summary>
    public AccessToken? Current => _current;

    /// <summary>Whose tokens these are.</summary>
    public TokenIdentity Identity => _flow.Identity;

    /// <summary>How this source stands now, for health checks. Asks no server.</summary>
    public TokenStatus Status
    {
        get
        {
            lock (_gate)
            {
                return new TokenStatus
                {
                    HasUsableToken = HasUsableToken,
                    ExpiresIn = _current is { } token ? Max(token.Lifetime - _timeProvider.GetElapsedTime(token.Schedule.ReceivedAt), TimeSpan.Zero) : null,
                    LastFailure = _pace.LastFailure?.Code,
                    LastFailureAt = _pace.LastFailure?.At,
                    CoolingDownUntil = _pace.CoolDown is { } pause ? _timeProvider.GetUtcNow() + pause : null,
                    IsRenewing = _flight is not null,
                    IsRejected = _current is { } held && _rejections.IsRefused(held),
                };
            }
        }
    }

    /// <summary>Whether a token is held that needs no renewal yet.</summary>
    internal bool HasUsableToken => _current is { } token && IsUsable(token);

    /// <summary>A usable token: the current one at once, without allocation, or a new one.</summary>
    /// <param name="cancellationToken">Ends the waiting of this caller; a request in flight goes on for the others.</param>
    /// <exception cref="OAuthException">No token was obtained. The failure is not remembered as a token: the next call asks again.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ValueTask<AccessToken> GetTokenAsync(CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<AccessToken>(cancellationToken);
        }

        if (_current is { } token)
        {
            var now = _timeProvider.GetTimestamp();
            if (now < token.Schedule.UsableUntil)
            {
                if (now >= token.Schedule.RenewAheadAt && _pace.MayRenewAhead(now))
                {
                    RenewAhead(token, now);
                }

                _reporter.CacheHit();
                return new ValueTask<AccessToken>(token);
            }
        }

        return JoinAsync(cancellationToken);
    }

    /// <summary>
    /// Replaces a token that the API rejected. If it was replaced already, the newer token is returned; if tokens are rejected as fast as
    /// they are renewed, <paramref name="rejected"/> itself is returned, which means no.
    /// </summary>
    /// <param name="rejected">The token that the API answered with 401.</param>
    /// <param name="cancellationToken">Ends the waiting of this caller; a request in flight goes on for the others.</param>
    /// <exception cref="OAuthException">No token was obtained.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ValueTask<AccessToken> RenewAsync(AccessToken rejected, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rejected);
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<AccessToken>(cancellationToken);
        }

        return Replace(rejected) switch
        {
            { Replacement: { } replacement } => new ValueTask<AccessToken>(replacement),
            { Flight: var flight } => WaitAsync(flight!, ending: null, cancellationToken),
        };
    }

    /// <summary>Forgets the access token, the refresh token and past failures: the next call starts the flow anew.</summary>
    /// <remarks>In a shared store the entry is removed too; other processes keep what they already hold.</remarks>
    public void Drop() => TakeAll();

    /// <summary>Takes over a response that was obtained by hand, such as from an authorization code.</summary>
    /// <param name="response">The response.</param>
    public void Accept(TokenEndpointResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        lock (_gate)
        {
            Restart();
            _renewal.Supersede();
            Store(RenewalOutcome.Requested(response));
        }
    }

    /// <summary>Drops the tokens, and gives them to who has something left to do with them.</summary>
    internal (SecretString? AccessToken, SecretString? RefreshToken) TakeAll()
    {
        lock (_gate)
        {
            var held = (_current?.Value, _refreshToken);
            Restart();
            _refreshToken = null;
            _renewal.Forget();
            _current = null;
            return held;
        }
    }

    /// <summary>Starts the replacement of a rejected token for later callers, without waiting for it.</summary>
    internal void RenewInBackground(AccessToken rejected) => Replace(rejected);

    private ValueTask<AccessToken> JoinAsync(CancellationToken cancellationToken)
    {
        AccessToken? ending;
        Task<RenewalOutcome> flight;
        lock (_gate)
        {
            // Another caller may have finished a renewal since the unlocked look.
            if (_current is { } token && IsUsable(token))
            {
                return new ValueTask<AccessToken>(token);
            }

            ending = _current is { } ended && !_rejections.IsRejected(ended) ? ended : null;
            flight = JoinOrStart(_current is null ? RenewalReason.First : RenewalReason.Expired);
        }

        return WaitAsync(flight, ending, cancellationToken);
    }

    private async ValueTask<AccessToken> WaitAsync(Task<RenewalOutcome> flight, AccessToken? ending, CancellationToken cancellationToken)
    {
        var since = _timeProvider.GetTimestamp();
        try
        {
            var outcome = await flight.WaitAsync(cancellationToken).ConfigureAwait(false);
            if (outcome.Error is not null && ending is not null && ReferenceEquals(ending, _current) && _timeProvider.GetTimestamp() < ending.Schedule.ExpiresAt)
            {
                // The skew is caution, not expiry: while the token lives, it is worth more to a call than the error of its renewal.
                return ending;
            }

            outcome.Error?.Throw();
            return outcome.Token!;
        }
        finally
        {
            _reporter.Waited(_timeProvider.GetElapsedTime(since));
        }
    }

    private void RenewAhead(AccessToken token, long now)
    {
        lock (_gate)
        {
            if (ReferenceEquals(token, _current) && _pace.MayRenewAhead(now) && _pace.Refusal is null)
            {
                JoinOrStart(RenewalReason.Ahead);
            }
        }
    }

    /// <summary>What to do about a rejected token: another one that is there already, the same one (which means no), or a renewal.</summary>
    private (AccessToken? Replacement, Task<RenewalOutcome>? Flight) Replace(AccessToken rejected)
    {
        var isNews = false;
        try
        {
            lock (_gate)
            {
                if (!ReferenceEquals(_current, rejected))
                {
                    return _current is { } newer && IsUsable(newer) ? (newer, null) : (null, JoinOrStart(RenewalReason.Rejected));
                }

                return _flight is not null || _rejections.MayReplace(rejected, out isNews)
                    ? (null, JoinOrStart(RenewalReason.Rejected))
                    : (rejected, null);
            }
        }
        finally
        {
            if (isNews)
            {
                _reporter.RejectedAgain();
            }
        }
    }

    private bool IsUsable(AccessToken token) => _timeProvider.GetTimestamp() < token.Schedule.UsableUntil;

    private Task<RenewalOutcome> JoinOrStart(RenewalReason reason)
    {
        if (_flight is { } flight)
        {
            return flight;
        }

        if (_pace.Refusal is { } error)
        {
            return Task.FromResult(RenewalOutcome.Failed(error, _refreshToken));
        }

        _pace.Started();
        var start = new RenewalStart(reason, _generation, _current, _refreshToken, TokenReporter.Caller);

        // Detached from the caller who happens to start it: neither its cancellation nor its ambient values belong to the others.
        var flow = ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow();
        try
        {
            return _flight = Task.Run(() => FlyAsync(start));
        }
        finally
        {
            if (flow != default)
            {
                flow.Undo();
            }
        }
    }

    private async Task<RenewalOutcome> FlyAsync(RenewalStart start)
    {
        using var activity = _reporter.Started(start);
        var outcome = await _renewal.RunAsync(start.RefreshToken, start.Current?.Value).ConfigureAwait(false);
        var delay = TimeSpan.Zero;
        bool hasUsableToken;
        lock (_gate)
        {
            if (start.Generation != _generation)
            {
                // The source was dropped or seeded meanwhile: those who wait get what they asked for, and nothing is kept.
                return outcome with { Token = outcome.Response is { } response ? CreateToken(response, response.Scope) : null };
            }

            _flight = null;
            if (outcome.Error is { } error)
            {
                _refreshToken = outcome.RefreshToken;
                delay = _pace.Failed(error);
            }
            else
            {
                outcome = outcome with { Token = Store(outcome) };
            }

            hasUsableToken = HasUsableToken;
        }

        Report(activity, start.Reason, outcome, delay, hasUsableToken);
        return outcome;
    }

    private void Report(Activity? activity, RenewalReason reason, RenewalOutcome outcome, TimeSpan delay, bool hasUsableToken)
    {
        if (outcome.Error is { } error)
        {
            _reporter.Failed(activity, reason, error.SourceException, delay, hasUsableToken);
        }
        else
        {
            _reporter.Renewed(activity, reason, outcome.Token!);
        }
    }

    private AccessToken Store(RenewalOutcome outcome)
    {
        var response = outcome.Response!;

        // A refresh answer without scope grants what was granted before (RFC 6749 section 5.1).
        var token = CreateToken(response, response.Scope ?? (outcome.IsRefresh ? _current?.Scope : null));

        // The refresh token first: whoever sees the new access token must find the rotated one in place.
        _refreshToken = outcome.RefreshToken;
        ForgetFailures();
        _current = token;
        return token;
    }

    private AccessToken CreateToken(TokenEndpointResponse response, string? scope)
    {
        var schedule = TokenSchedule.Create(
            response.ReceivedTimestamp, response.Lifetime, _options, _timeProvider.TimestampFrequency, Random.Shared.NextDouble());
        return new AccessToken(response, scope, schedule, _rejections.StreakAfter(_current));
    }

    /// <summary>Parts with the request in flight and with past failures.</summary>
    private void Restart()
    {
        _generation++;
        _flight = null;
        ForgetFailures();
    }

    private void ForgetFailures()
    {
        _rejections.Reset();
        _pace.Reset();
    }

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
