namespace AuthSdk.Testing;

/// <summary>A clock that stands still until it is told to move, with timers that fire while it moves.</summary>
/// <remarks>
/// It keeps two readings apart, as an operating system does: the elapsed time behind <see cref="GetTimestamp"/> and every timer,
/// and the wall clock behind <see cref="GetUtcNow"/>. <see cref="Advance"/> moves both; <see cref="SetUtcNow"/> and
/// <see cref="JumpWallClock"/> move the wall clock alone, as a time server or an operator does. Safe for use by several threads.
/// </remarks>
public sealed class ManualTimeProvider : TimeProvider
{
    private readonly object _lock = new();
    private readonly SortedSet<ManualTimer> _armed = new(ManualTimer.ByDueTime);
    private readonly DateTimeOffset _start;
    private TimeSpan _elapsed;
    private TimeSpan _goal;
    private TimeSpan _wallClockOffset;
    private long _armCount;
    private TaskCompletionSource? _timerSet;

    /// <summary>Starts the clock at 2030-01-01T00:00:00Z.</summary>
    public ManualTimeProvider()
        : this(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>Starts the clock at an instant.</summary>
    /// <param name="start">What <see cref="GetUtcNow"/> answers first.</param>
    public ManualTimeProvider(DateTimeOffset start) => _start = start.ToUniversalTime();

    /// <inheritdoc/>
    /// <value>Always UTC.</value>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    /// <value>Ten million: one tick is 100 nanoseconds, as in <see cref="TimeSpan"/>.</value>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _start + _elapsed + _wallClockOffset;
        }
    }

    /// <inheritdoc/>
    public override long GetTimestamp()
    {
        lock (_lock)
        {
            return _elapsed.Ticks;
        }
    }

    /// <summary>Lets time pass: both readings move, and every timer due on the way fires at its own instant, in due order.</summary>
    /// <remarks>Callbacks run on the calling thread before this returns; continuations they queue may run later.</remarks>
    /// <param name="delta">How much time passes.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="delta"/> is negative: elapsed time never runs backwards.</exception>
    public void Advance(TimeSpan delta)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delta, TimeSpan.Zero);

        lock (_lock)
        {
            _goal += delta;
        }

        RunToGoal();
    }

    /// <summary>Waits until something waits for this clock: until a timer is set.</summary>
    /// <remarks>
    /// For code that runs beside the test, on a server for instance: the test then knows that the delay has begun, and can let it pass.
    /// Completes at once when a timer is set already.
    /// </remarks>
    /// <param name="cancellationToken">Gives up the waiting.</param>
    /// <returns>A task that ends when a timer is set.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task WaitForTimerAsync(CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            if (_armed.Count > 0)
            {
                return Task.CompletedTask;
            }

            _timerSet ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _timerSet.Task.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Sets the wall clock; no time passes and no timer fires.</summary>
    /// <param name="value">What <see cref="GetUtcNow"/> answers from now on; may lie in the past.</param>
    public void SetUtcNow(DateTimeOffset value)
    {
        lock (_lock)
        {
            _wallClockOffset = value - _start - _elapsed;
        }
    }

    /// <summary>Moves the wall clock; no time passes and no timer fires.</summary>
    /// <param name="offset">How far <see cref="GetUtcNow"/> jumps; negative to jump back.</param>
    public void JumpWallClock(TimeSpan offset)
    {
        lock (_lock)
        {
            _wallClockOffset += offset;
        }
    }

    /// <inheritdoc/>
    /// <remarks>A timer due at once fires on the thread pool, so that its owner has received the timer before it fires.</remarks>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);

        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    internal bool Arm(ManualTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (_lock)
        {
            if (timer.IsDisposed)
            {
                return false;
            }

            _armed.Remove(timer);
            timer.Period = period;

            if (dueTime == Timeout.InfiniteTimeSpan)
            {
                return true;
            }

            timer.DueAt = _elapsed + dueTime;
            timer.ArmedAs = ++_armCount;
            _armed.Add(timer);
            _timerSet?.SetResult();
            _timerSet = null;
        }

        if (dueTime == TimeSpan.Zero)
        {
            ThreadPool.UnsafeQueueUserWorkItem(static clock => clock.RunToGoal(), this, preferLocal: false);
        }

        return true;
    }

    internal void Dispose(ManualTimer timer)
    {
        lock (_lock)
        {
            timer.IsDisposed = true;
            _armed.Remove(timer);
        }
    }

    private void RunToGoal()
    {
        while (NextDue() is { } timer)
        {
            timer.Fire();
        }
    }

    private ManualTimer? NextDue()
    {
        lock (_lock)
        {
            if (_armed.Min is not { } timer || timer.DueAt > _goal)
            {
                _elapsed = _goal;
                return null;
            }

            _armed.Remove(timer);
            _elapsed = timer.DueAt > _elapsed ? timer.DueAt : _elapsed;

            if (timer.Period > TimeSpan.Zero)
            {
                timer.DueAt += timer.Period;
                timer.ArmedAs = ++_armCount;
                _armed.Add(timer);
            }

            return timer;
        }
    }
}
