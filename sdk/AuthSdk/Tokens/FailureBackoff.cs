using System.Runtime.ExceptionServices;

namespace AuthSdk.Tokens;

/// <summary>
/// Keeps failure from becoming load: during a pause the last error is given again without a request. Not thread-safe; its owner locks.
/// </summary>
internal sealed class FailureBackoff(TimeProvider timeProvider)
{
    /// <summary>A server may ask for any delay; after this one it is asked again all the same.</summary>
    private static readonly TimeSpan MaxRetryAfter = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan MaxCoolDown = TimeSpan.FromSeconds(60);

    private ExceptionDispatchInfo? _error;
    private long _until;
    private int _permanentFailures;

    /// <summary>The error to give without asking the server; <see langword="null"/> when it may be asked.</summary>
    public ExceptionDispatchInfo? Current => _error is not null && timeProvider.GetTimestamp() < _until ? _error : null;

    /// <summary>How long <see cref="Current"/> will be given; <see langword="null"/> when the server may be asked.</summary>
    public TimeSpan? Remaining => Current is null ? null : timeProvider.GetElapsedTime(timeProvider.GetTimestamp(), _until);

    public void Reset()
    {
        _error = null;
        _permanentFailures = 0;
    }

    public void Record(ExceptionDispatchInfo error)
    {
        if (error.SourceException is not OAuthException failure)
        {
            return;
        }

        if (failure.IsPermanent)
        {
            // The first one may be a typing error that is being corrected; from the second one on, nothing suggests that it helps to ask.
            _permanentFailures++;
            if (_permanentFailures > 1)
            {
                Pause(error, Doubling(_permanentFailures - 2));
            }
        }
        else if (failure is { IsTemporary: true, RetryAfter: { } delay })
        {
            Pause(error, delay < MaxRetryAfter ? delay : MaxRetryAfter);
        }
    }

    /// <summary>1, 2, 4… seconds, at most a minute.</summary>
    public static TimeSpan Doubling(int exponent)
    {
        var delay = TimeSpan.FromSeconds(1L << Math.Min(exponent, 30));
        return delay < MaxCoolDown ? delay : MaxCoolDown;
    }

    private void Pause(ExceptionDispatchInfo error, TimeSpan delay)
    {
        _error = error;
        _until = TokenSchedule.Add(timeProvider.GetTimestamp(), delay, timeProvider.TimestampFrequency);
    }
}
