namespace AuthSdk.Testing;

/// <summary>A timer of a <see cref="ManualTimeProvider"/>; its members are guarded by the clock's lock.</summary>
internal sealed class ManualTimer(ManualTimeProvider clock, TimerCallback callback, object? state) : ITimer
{
    public static readonly IComparer<ManualTimer> ByDueTime = Comparer<ManualTimer>.Create(static (left, right) =>
        (left.DueAt, left.ArmedAs).CompareTo((right.DueAt, right.ArmedAs)));

    public TimeSpan DueAt { get; set; }

    /// <summary>Breaks ties between timers due at the same instant: first armed, first fired.</summary>
    public long ArmedAs { get; set; }

    public TimeSpan Period { get; set; }

    public bool IsDisposed { get; set; }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        ThrowIfNegative(dueTime);
        ThrowIfNegative(period);
        return clock.Arm(this, dueTime, period);
    }

    public void Fire() => callback(state);

    public void Dispose() => clock.Dispose(this);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private static void ThrowIfNegative(TimeSpan value)
    {
        if (value != Timeout.InfiniteTimeSpan)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
        }
    }
}
