namespace AuthSdk.Tests.Harness;

/// <summary>A clock that stands still until somebody waits for it, and then jumps to the end of that wait.</summary>
public sealed class JumpingTimeProvider : TimeProvider
{
    private long _elapsed;

    /// <summary>What has passed in jumps.</summary>
    public TimeSpan Elapsed => TimeSpan.FromTicks(Interlocked.Read(ref _elapsed));

    /// <summary>Called after each jump, before whoever waited goes on.</summary>
    public Action? Jumped { get; set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Elapsed.Ticks;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeSeconds(1_700_000_000) + Elapsed;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new Jump(this, callback, state, dueTime);

    private sealed class Jump : ITimer
    {
        private readonly Task _fired;

        public Jump(JumpingTimeProvider clock, TimerCallback callback, object? state, TimeSpan dueTime) => _fired = Task.Run(() =>
        {
            Interlocked.Add(ref clock._elapsed, dueTime.Ticks);
            clock.Jumped?.Invoke();
            callback(state);
        });

        public bool Change(TimeSpan dueTime, TimeSpan period) => !_fired.IsCompleted;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
