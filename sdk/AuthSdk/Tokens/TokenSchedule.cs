namespace AuthSdk.Tokens;

/// <summary>When a token stops being used and when its renewal may start, as timestamps of the <see cref="TimeProvider"/>.</summary>
/// <remarks>Timestamps count elapsed time: setting the wall clock neither revives a token nor kills it.</remarks>
internal readonly record struct TokenSchedule(long ReceivedAt, long RenewAheadAt, long UsableUntil, long ExpiresAt)
{
    /// <summary>Plans the life of a token.</summary>
    /// <param name="receivedAt">The timestamp of its receipt.</param>
    /// <param name="lifetime">How long it lives.</param>
    /// <param name="options">Skew, and whether to renew ahead.</param>
    /// <param name="frequency">Timestamps per second.</param>
    /// <param name="jitter">Between 0 and 1: where in its window the early renewal lies, so that processes do not renew in step.</param>
    public static TokenSchedule Create(long receivedAt, TimeSpan lifetime, TokenOptions options, long frequency, double jitter)
    {
        var tenth = lifetime / 10;
        var usable = lifetime - (options.ExpirySkew < tenth ? options.ExpirySkew : tenth);
        var ahead = usable * (0.75 + (0.10 * jitter));
        return new TokenSchedule(
            receivedAt,
            options.RefreshAhead ? Add(receivedAt, ahead, frequency) : long.MaxValue,
            Add(receivedAt, usable, frequency),
            Add(receivedAt, lifetime, frequency));
    }

    /// <summary>The timestamp some time after another one.</summary>
    public static long Add(long timestamp, TimeSpan span, long frequency) =>
        (long)Int128.Clamp(timestamp + ((Int128)span.Ticks * frequency / TimeSpan.TicksPerSecond), long.MinValue, long.MaxValue);
}
