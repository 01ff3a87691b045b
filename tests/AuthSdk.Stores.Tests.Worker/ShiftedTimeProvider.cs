namespace AuthSdk.Stores.Tests.Worker;

/// <summary>The system's clock, ahead of it by what it was told. Its timers run as they do, so that waiting takes its time.</summary>
internal sealed class ShiftedTimeProvider : TimeProvider
{
    private TimeSpan _ahead;

    public void Advance(TimeSpan span) => _ahead += span;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;

    public override long GetTimestamp() => base.GetTimestamp() + (long)(_ahead.TotalSeconds * TimestampFrequency);
}
