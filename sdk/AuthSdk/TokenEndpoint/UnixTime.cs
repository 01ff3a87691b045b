namespace AuthSdk.TokenEndpoint;

/// <summary>Times as numbers since 1970, without the exceptions of <see cref="DateTimeOffset"/> for numbers out of range.</summary>
internal static class UnixTime
{
    private static readonly long MinMilliseconds = DateTimeOffset.MinValue.ToUnixTimeMilliseconds();
    private static readonly long MaxMilliseconds = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    public static DateTimeOffset? FromSeconds(long? seconds) =>
        seconds is { } value && value >= MinMilliseconds / 1000 && value <= MaxMilliseconds / 1000
            ? DateTimeOffset.FromUnixTimeSeconds(value)
            : null;

    public static DateTimeOffset? FromMilliseconds(long? milliseconds) =>
        milliseconds is { } value && value >= MinMilliseconds && value <= MaxMilliseconds
            ? DateTimeOffset.FromUnixTimeMilliseconds(value)
            : null;
}
