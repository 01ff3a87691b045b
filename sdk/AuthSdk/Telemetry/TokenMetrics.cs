using System.Diagnostics.Metrics;

namespace AuthSdk.Telemetry;

/// <summary>The instruments. <c>docs/observability.md</c> has the list with units and tags.</summary>
internal static class TokenMetrics
{
    // Waiting ends within seconds, or with the time-out; tokens live from half a minute to days.
    private static readonly InstrumentAdvice<double> Waits = new() { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] };
    private static readonly InstrumentAdvice<double> Lives = new() { HistogramBucketBoundaries = [30, 60, 300, 600, 900, 1800, 3600, 7200, 14400, 43200, 86400, 604800] };

    public static Counter<long> Requests { get; } = AuthSdkTelemetry.Meter.CreateCounter<long>(
        "authsdk.token.requests", "{request}", "Requests to token endpoints.");

    public static Counter<long> CacheHits { get; } = AuthSdkTelemetry.Meter.CreateCounter<long>(
        "authsdk.token.cache_hits", "{hit}", "Calls that found a usable token.");

    public static Counter<long> Renewals { get; } = AuthSdkTelemetry.Meter.CreateCounter<long>(
        "authsdk.token.renewals", "{renewal}", "Renewals, first tokens included; one may take several requests or, with a shared store, none.");

    public static Counter<long> Failures { get; } = AuthSdkTelemetry.Meter.CreateCounter<long>(
        "authsdk.token.failures", "{failure}", "Renewals that yielded no token.");

    public static Histogram<double> WaitTime { get; } = AuthSdkTelemetry.Meter.CreateHistogram(
        "authsdk.token.wait_time", "s", "How long callers waited for a token that was not in the cache.", tags: null, Waits);

    public static Histogram<double> AgeAtRenewal { get; } = AuthSdkTelemetry.Meter.CreateHistogram(
        "authsdk.token.age_at_renewal", "s", "How old the token was when its renewal began.", tags: null, Lives);

    public static Histogram<double> Lifetime { get; } = AuthSdkTelemetry.Meter.CreateHistogram(
        "authsdk.token.lifetime", "s", "How long a new token lives.", tags: null, Lives);
}
