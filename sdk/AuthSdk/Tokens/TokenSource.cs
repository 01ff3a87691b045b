using System.Runtime.ExceptionServices;
using AuthSdk.TokenEndpoint;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Tokens;

/// <summary>
/// Holds the access token of one flow and renews it: one request at a time however many callers, ahead of expiry where possible.
/// Thread-safe.
/// </summary>
public sealed class TokenSource
{
    /// <summary>A token that worked for longer than this was not born rejected.</summary>
    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(60);

    private readonly ITokenFlow _flow;
    private readonly TokenOptions _options;
    private readonly TimeProvider _timeProvider;
    private readonly ILogger _logger;
    private readonly TokenRenewal _renewal;
    private readonly object _gate = new();
    private readonly FailureBackoff _backoff;

    private volatile AccessToken? _current;
    private long _aheadNotBefore;

    // All below is read and written under the gate.
    private Task<RenewalOutcome>? _flight;
    private int _generation;
    private int _aheadFailures;
    private SecretString? _refreshToken;
    private SecretString? _dropped;
    private AccessToken? _rejected;
    private AccessToken? _refused;
    private int _nextRejectionStreak;

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
        _logger = new UnfailingLogger(loggerFactory.CreateLogger("AuthSdk.Tokens"));
        _renewal = new TokenRenewal(flow, options, timeProvider, _logger);
        _backoff = new FailureBackoff(timeProvider);
    }

    /// <summary>The name of the flow.</summary>
    public string Name { get; }

    /// <summary>The token held now, perhaps expired; <see langword="null"/> before the first one.</summary>
    public AccessToken? Current => _current;

    /// <summary>Whose tokens these are.</summary>
    public TokenIdentity Identity => _flow.Identity;

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
                if (now >= token.Schedule.RenewAheadAt && now >= Volatile.Read(ref _aheadNotBefore))
                {
                    RenewAhead(token, now);
                }

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

        Task<RenewalOutcome> flight;
        lock (_gate)
        {
            var replacement = ReplacementOf(rejected);
            if (replacement is not null)
            {
                return new ValueTask<AccessToken>(replacement);
            }

            flight = JoinOrStart(RenewalReason.Rejected);
        }

        return WaitAsync(flight, ending: null, cancellationToken);
    }

    /// <summary>Forgets the access token, the refresh token and past failures: the next call starts the flow anew.</summary>
    /// <remarks>In a shared store the entry is removed too; other processes keep what they already hold.</remarks>
    public void Drop()
    {
        lock (_gate)
        {
            Restart();
            _refreshToken = null;
            _dropped = _current?.Value ?? _dropped;
            _current = null;
        }

        _ = _renewal.ForgetAsync();
    }

    /// <summary>Takes over a response that was obtained by hand, such as from an authorization code.</summary>
    /// <param name="response">The response.</param>
    public void Accept(TokenEndpointResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        lock (_gate)
        {
            Restart();
            Store(RenewalOutcome.Requested(response));
        }
    }

    /// <summary>Starts the replacement of a rejected token for later callers, without waiting for it.</summary>
    internal void RenewInBackground(AccessToken rejected)
    {
        lock (_gate)
        {
            if (ReplacementOf(rejected) is null)
            {
                JoinOrStart(RenewalReason.Rejected);
            }
        }
    }

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

            ending = ReferenceEquals(_current, _rejected) ? null : _current;
            flight = JoinOrStart(_current is null ? RenewalReason.First : RenewalReason.Expired);
        }

        return WaitAsync(flight, ending, cancellationToken);
    }

    private async ValueTask<AccessToken> WaitAsync(Task<RenewalOutcome> flight, AccessToken? ending, CancellationToken cancellationToken)
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

    private void RenewAhead(AccessToken token, long now)
    {
        lock (_gate)
        {
            if (ReferenceEquals(token, _current) && now >= _aheadNotBefore && _backoff.Current is null)
            {
                JoinOrStart(RenewalReason.Ahead);
            }
        }
    }

    /// <summary>The token to use instead of a rejected one without a request; <see langword="null"/> when a request is due.</summary>
    private AccessToken? ReplacementOf(AccessToken rejected)
    {
        if (!ReferenceEquals(_current, rejected))
        {
            return _current is { } newer && IsUsable(newer) ? newer : null;
        }

        if (_flight is not null)
        {
            return null;
        }

        // An API that rejects every token must not turn into a stream of token requests.
        var age = _timeProvider.GetElapsedTime(rejected.Schedule.ReceivedAt);
        if (rejected.RejectionStreak > 0 && age < FailureBackoff.Doubling(rejected.RejectionStreak))
        {
            if (!ReferenceEquals(_refused, rejected))
            {
                _refused = rejected;
                TokenLog.RejectedAgain(_logger, Name);
            }

            return rejected;
        }

        _rejected = rejected;
        _nextRejectionStreak = age > Trusted ? 1 : rejected.RejectionStreak + 1;
        return null;
    }

    private bool IsUsable(AccessToken token) => _timeProvider.GetTimestamp() < token.Schedule.UsableUntil;

    private Task<RenewalOutcome> JoinOrStart(RenewalReason reason)
    {
        if (_flight is { } flight)
        {
            return flight;
        }

        if (_backoff.Current is { } error)
        {
            return Task.FromResult(RenewalOutcome.Failed(error, _refreshToken));
        }

        // One early renewal at a time, without a lock for the callers who meanwhile use the current token.
        Volatile.Write(ref _aheadNotBefore, long.MaxValue);
        var generation = _generation;
        var refreshToken = _refreshToken;

        // Detached from the caller who happens to start it: neither its cancellation nor its ambient values belong to the others.
        var flow = ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow();
        try
        {
            var replaced = _current?.Value ?? _dropped;
            return _flight = Task.Run(() => FlyAsync(reason, generation, refreshToken, replaced));
        }
        finally
        {
            if (flow != default)
            {
                flow.Undo();
            }
        }
    }

    private async Task<RenewalOutcome> FlyAsync(RenewalReason reason, int generation, SecretString? refreshToken, SecretString? replaced)
    {
        var outcome = await _renewal.RunAsync(refreshToken, replaced).ConfigureAwait(false);
        lock (_gate)
        {
            if (generation != _generation)
            {
                // The source was dropped or seeded meanwhile: those who wait get what they asked for, and nothing is kept.
                return outcome with { Token = outcome.Response is { } response ? CreateToken(response, response.Scope) : null };
            }

            _flight = null;
            return outcome.Error is null ? Keep(outcome, reason) : Fail(outcome, outcome.Error, reason);
        }
    }

    private RenewalOutcome Keep(RenewalOutcome outcome, RenewalReason reason)
    {
        var token = Store(outcome);
        TokenLog.Acquired(_logger, Name, reason, token.Lifetime, token.LifetimeOrigin);
        return outcome with { Token = token };
    }

    private RenewalOutcome Fail(RenewalOutcome outcome, ExceptionDispatchInfo error, RenewalReason reason)
    {
        _refreshToken = outcome.RefreshToken;
        _backoff.Record(error);

        var delay = FailureBackoff.Doubling(_aheadFailures++);
        Volatile.Write(ref _aheadNotBefore, TokenSchedule.Add(_timeProvider.GetTimestamp(), delay, _timeProvider.TimestampFrequency));

        var (kind, code) = error.SourceException is OAuthException failure
            ? (failure.Kind.ToString(), failure.Error)
            : (error.SourceException.GetType().Name, null);
        if (reason == RenewalReason.Ahead)
        {
            TokenLog.AheadFailed(_logger, Name, kind, code, delay);
        }
        else
        {
            TokenLog.Failed(_logger, Name, reason, kind, code);
        }

        return outcome;
    }

    private AccessToken Store(RenewalOutcome outcome)
    {
        var response = outcome.Response!;

        // A refresh answer without scope grants what was granted before (RFC 6749 section 5.1).
        var token = CreateToken(response, response.Scope ?? (outcome.IsRefresh ? _current?.Scope : null));

        // The refresh token first: whoever sees the new access token must find the rotated one in place.
        _refreshToken = outcome.RefreshToken;
        _rejected = null;
        _aheadFailures = 0;
        _backoff.Reset();
        Volatile.Write(ref _aheadNotBefore, 0);
        _current = token;
        return token;
    }

    private AccessToken CreateToken(TokenEndpointResponse response, string? scope)
    {
        var streak = _rejected is not null && ReferenceEquals(_rejected, _current) ? _nextRejectionStreak : 0;
        var schedule = TokenSchedule.Create(
            response.ReceivedTimestamp, response.Lifetime, _options, _timeProvider.TimestampFrequency, Random.Shared.NextDouble());
        return new AccessToken(response, scope, schedule, streak);
    }

    /// <summary>Parts with the request in flight and with past failures.</summary>
    private void Restart()
    {
        _generation++;
        _flight = null;
        _rejected = null;
        _aheadFailures = 0;
        _backoff.Reset();
        Volatile.Write(ref _aheadNotBefore, 0);
    }
}
