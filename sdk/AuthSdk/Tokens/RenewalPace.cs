using System.Runtime.ExceptionServices;
using AuthSdk.Telemetry;

namespace AuthSdk.Tokens;

/// <summary>When renewals may start, after what failed before. Not thread-safe but for <see cref="MayRenewAhead"/>; its owner locks.</summary>
internal sealed class RenewalPace(TimeProvider timeProvider)
{
    private readonly FailureBackoff _backoff = new(timeProvider);
    private long _aheadNotBefore;
    private int _aheadFailures;

    /// <summary>What the last renewal failed with, and when; <see langword="null"/> when nothing failed since the last success.</summary>
    public (string Code, DateTimeOffset At)? LastFailure { get; private set; }

    /// <summary>The error to give without asking the server; <see langword="null"/> when it may be asked.</summary>
    public ExceptionDispatchInfo? Refusal => _backoff.Current;

    /// <summary>How long <see cref="Refusal"/> will be given.</summary>
    public TimeSpan? CoolDown => _backoff.Remaining;

    /// <summary>Whether an early renewal may start: one at a time, without a lock for the callers who meanwhile use the current token.</summary>
    public bool MayRenewAhead(long now) => now >= Volatile.Read(ref _aheadNotBefore);

    public void Started() => Volatile.Write(ref _aheadNotBefore, long.MaxValue);

    /// <summary>Slows down after a failure.</summary>
    /// <returns>When the next early renewal may start.</returns>
    public TimeSpan Failed(ExceptionDispatchInfo error)
    {
        LastFailure = (FailureCode.Of(error.SourceException), timeProvider.GetUtcNow());
        _backoff.Record(error);

        var delay = FailureBackoff.Doubling(_aheadFailures++);
        Volatile.Write(ref _aheadNotBefore, TokenSchedule.Add(timeProvider.GetTimestamp(), delay, timeProvider.TimestampFrequency));
        return delay;
    }

    public void Reset()
    {
        LastFailure = null;
        _aheadFailures = 0;
        _backoff.Reset();
        Volatile.Write(ref _aheadNotBefore, 0);
    }
}
