using AuthSdk.Testing;

namespace AuthSdk.EndToEnd.Tests.Emulators;

public sealed class ManualTimeProviderTests
{
    private static readonly DateTimeOffset Start = new(2031, 2, 3, 4, 5, 6, TimeSpan.Zero);

    private readonly ManualTimeProvider _clock = new(Start);

    [Fact]
    public void It_stands_still_until_told_to_move()
    {
        Assert.Equal(Start, _clock.GetUtcNow());
        Assert.Equal(0, _clock.GetTimestamp());
    }

    [Fact]
    public void Advancing_moves_the_wall_clock_and_the_elapsed_time_alike()
    {
        var before = _clock.GetTimestamp();

        _clock.Advance(TimeSpan.FromSeconds(90));

        Assert.Equal(Start.AddSeconds(90), _clock.GetUtcNow());
        Assert.Equal(TimeSpan.FromSeconds(90), _clock.GetElapsedTime(before));
    }

    [Fact]
    public void A_wall_clock_jump_lets_no_time_pass_and_fires_no_timer()
    {
        var fired = 0;
        using var timer = _clock.CreateTimer(_ => fired++, null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);

        _clock.JumpWallClock(TimeSpan.FromDays(-1));
        Assert.Equal(Start.AddDays(-1), _clock.GetUtcNow());

        _clock.SetUtcNow(Start.AddYears(3));
        Assert.Equal(Start.AddYears(3), _clock.GetUtcNow());

        Assert.Equal(0, _clock.GetTimestamp());
        Assert.Equal(0, fired);

        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, fired);
        Assert.Equal(Start.AddYears(3).AddMinutes(1), _clock.GetUtcNow());
    }

    [Fact]
    public void Timers_fire_in_due_order_each_at_its_own_instant()
    {
        var fired = new List<(string Name, DateTimeOffset At)>();
        using var later = Timer("later", TimeSpan.FromSeconds(20));
        using var sooner = Timer("sooner", TimeSpan.FromSeconds(10));
        using var alsoSooner = Timer("also sooner", TimeSpan.FromSeconds(10));
        using var tooLate = Timer("too late", TimeSpan.FromSeconds(31));

        _clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal([("sooner", Start.AddSeconds(10)), ("also sooner", Start.AddSeconds(10)), ("later", Start.AddSeconds(20))], fired);

        ITimer Timer(string name, TimeSpan due) =>
            _clock.CreateTimer(_ => fired.Add((name, _clock.GetUtcNow())), null, due, Timeout.InfiniteTimeSpan);
    }

    [Fact]
    public void A_periodic_timer_fires_once_for_every_period_passed()
    {
        var fired = 0;
        using var timer = _clock.CreateTimer(_ => fired++, null, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10));

        _clock.Advance(TimeSpan.FromSeconds(36));

        Assert.Equal(4, fired);
    }

    [Fact]
    public void A_timer_armed_by_a_callback_fires_in_the_same_advance_when_due()
    {
        var firedAt = DateTimeOffset.MinValue;
        ITimer? second = null;
        using var first = _clock.CreateTimer(
            _ => second = _clock.CreateTimer(_ => firedAt = _clock.GetUtcNow(), null, TimeSpan.FromSeconds(2), Timeout.InfiniteTimeSpan),
            null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);

        _clock.Advance(TimeSpan.FromSeconds(10));
        second?.Dispose();

        Assert.Equal(Start.AddSeconds(3), firedAt);
    }

    [Fact]
    public void A_disposed_or_disarmed_timer_stays_silent()
    {
        var fired = 0;
        var disposed = _clock.CreateTimer(_ => fired++, null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        using var disarmed = _clock.CreateTimer(_ => fired++, null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));

        disposed.Dispose();
        Assert.True(disarmed.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan));
        _clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(0, fired);
        Assert.False(disposed.Change(TimeSpan.FromSeconds(1), TimeSpan.Zero));
    }

    [Fact]
    public async Task A_timer_due_at_once_fires_without_an_advance()
    {
        var fired = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var timer = _clock.CreateTimer(_ => fired.SetResult(), null, TimeSpan.Zero, Timeout.InfiniteTimeSpan);

        await fired.Task;

        Assert.Equal(0, _clock.GetTimestamp());
    }

    [Fact]
    public async Task Delays_timeouts_and_cancellation_follow_it()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromSeconds(10), _clock);
        var delay = Task.Delay(TimeSpan.FromSeconds(10), _clock);
        var timeout = new TaskCompletionSource().Task.WaitAsync(TimeSpan.FromSeconds(10), _clock);

        _clock.Advance(TimeSpan.FromSeconds(9.999));
        Assert.False(source.IsCancellationRequested);
        Assert.False(delay.IsCompleted);
        Assert.False(timeout.IsCompleted);

        _clock.Advance(TimeSpan.FromSeconds(0.001));
        Assert.True(source.IsCancellationRequested);
        await delay;
        await Assert.ThrowsAsync<TimeoutException>(() => timeout);
    }

    [Fact]
    public async Task A_test_can_wait_until_something_waits_for_the_clock()
    {
        using var impatient = new CancellationTokenSource();
        var waiting = _clock.WaitForTimerAsync();
        var givenUp = _clock.WaitForTimerAsync(impatient.Token);
        Assert.False(waiting.IsCompleted);

        impatient.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => givenUp);

        var delay = Task.Delay(TimeSpan.FromSeconds(10), _clock);
        await waiting;
        Assert.True(_clock.WaitForTimerAsync().IsCompletedSuccessfully);

        _clock.Advance(TimeSpan.FromSeconds(10));
        await delay;
        Assert.False(_clock.WaitForTimerAsync().IsCompleted);
    }

    [Fact]
    public async Task Advances_of_several_threads_add_up()
    {
        var fired = 0;
        using var timer = _clock.CreateTimer(_ => Interlocked.Increment(ref fired), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 100; i++)
            {
                _clock.Advance(TimeSpan.FromSeconds(1));
            }
        })));

        Assert.Equal(Start.AddSeconds(800), _clock.GetUtcNow());
        Assert.Equal(800, fired);
    }

    [Fact]
    public void Time_does_not_run_backwards() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _clock.Advance(TimeSpan.FromTicks(-1)));
}
