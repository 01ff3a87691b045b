using System.Diagnostics;

namespace AuthSdk.Http;

/// <summary>
/// Ends the wait for a body when <see cref="HttpClient.Timeout"/> is over, counted from the request. The client itself stops counting when the
/// headers have come: an API that falls silent after them would hold its caller for as long as it likes.
/// </summary>
internal readonly struct BodyDeadline : IDisposable
{
    private readonly TimeSpan _timeout;
    private readonly long _start;
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource? _end;

    /// <param name="timeout">The client's time-out; the infinite one ends nothing.</param>
    /// <param name="start">The timestamp of the request.</param>
    /// <param name="caller">Cancels earlier.</param>
    public BodyDeadline(TimeSpan timeout, long start, CancellationToken caller)
    {
        _timeout = timeout;
        _start = start;
        _caller = caller;
        _end = timeout == Timeout.InfiniteTimeSpan ? null
            : caller.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(caller)
            : new CancellationTokenSource();
    }

    /// <summary>To be given to what reads.</summary>
    public CancellationToken Token => _end?.Token ?? _caller;

    /// <summary>Whether it was this deadline that ended the reading, and not the caller.</summary>
    public bool IsOver => _end is { IsCancellationRequested: true } && !_caller.IsCancellationRequested;

    /// <summary>Starts the timer. A body that has come with its headers needs none.</summary>
    public void Start()
    {
        var left = _timeout - Stopwatch.GetElapsedTime(_start);
        _end?.CancelAfter(left > TimeSpan.Zero ? left : TimeSpan.Zero);
    }

    /// <summary>The same shape as the error of <see cref="HttpClient.Timeout"/> before the headers, so that one handler serves both.</summary>
    public TaskCanceledException TimedOut(OperationCanceledException error)
    {
        var message = FormattableString.Invariant($"The body of the answer did not come within HttpClient.Timeout, {_timeout.TotalSeconds} seconds.");
        return new TaskCanceledException(message, new TimeoutException(message, error), Token);
    }

    public void Dispose() => _end?.Dispose();
}
