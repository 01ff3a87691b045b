using System.Diagnostics;
using AuthSdk.Telemetry;
using AuthSdk.TokenEndpoint;

namespace AuthSdk.Tokens;

/// <content>Starts renewals, lets callers wait for them, and keeps what they bring.</content>
public sealed partial class TokenSource
{
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

            if (_current is { } kept && _rejections.IsKept(kept))
            {
                return new ValueTask<AccessToken>(kept);
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
            if (ReferenceEquals(token, _current) && _pace.MayRenewAhead(now) && _pace.Refusal is null && !_rejections.IsKept(token))
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
                if (!_flow.CanRenew)
                {
                    return (rejected, null);
                }

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

        // Where an access token is what the next one is asked for with: the one that the API rejects buys none.
        var refreshToken = reason == RenewalReason.Rejected && _refreshToken == _current?.Value ? null : _refreshToken;
        var start = new RenewalStart(reason, _generation, _current, refreshToken, TokenReporter.Caller);

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
        var activity = _reporter.Started(start);
        var outcome = await _renewal.RunAsync(start.RefreshToken, start.Current?.Value).ConfigureAwait(false);
        var delay = TimeSpan.Zero;
        bool hasUsableToken;
        bool isOvertaken;
        lock (_gate)
        {
            // The source was dropped or seeded meanwhile: those who wait get what they asked for, and nothing is kept.
            isOvertaken = start.Generation != _generation;
            outcome = outcome.Response is { } response
                ? outcome with { Token = isOvertaken ? CreateToken(response, response.Scope) : Store(outcome) }
                : outcome;
            if (!isOvertaken)
            {
                _flight = null;
                _refreshToken = outcome.RefreshToken;
                delay = outcome.Error is { } error ? _pace.Failed(error) : TimeSpan.Zero;
            }

            hasUsableToken = HasUsableToken;
        }

        if (isOvertaken)
        {
            _reporter.Overtaken(activity, start.Reason);
            return outcome;
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
        return new AccessToken(response, Rules, _baseAddress, scope, schedule, _rejections.StreakAfter(_current));
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

    /// <summary>Outside the lock: those sources have locks of their own.</summary>
    private void DropAuthorized()
    {
        foreach (var (authorized, _) in _authorized)
        {
            authorized.Drop();
        }
    }

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
