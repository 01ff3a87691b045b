using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace AuthSdk.Telemetry;

/// <summary>
/// Tells listeners without being harmed by them: they are the program's own, run on the way of a call, and what one of them throws must not
/// cost that call its token.
/// </summary>
internal static class UnfailingTelemetry
{
#pragma warning disable CA1031 // Whatever a listener throws, nobody is left whom it could be told to.
    public static void Count(Counter<long> counter, params ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        try
        {
            counter.Add(1, tags);
        }
        catch (Exception)
        {
        }
    }

    public static void Measure(Histogram<double> histogram, double value, params ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        try
        {
            histogram.Record(value, tags);
        }
        catch (Exception)
        {
        }
    }

    /// <returns><see langword="null"/> if nobody listens, or who does fails to.</returns>
    public static Activity? Start(string name, ActivityKind kind, ActivityLink[]? links = null)
    {
        try
        {
            return AuthSdkTelemetry.Source.StartActivity(name, kind, parentContext: default, tags: null, links);
        }
        catch (Exception)
        {
            return null;
        }
    }

    public static void End(Activity? activity)
    {
        try
        {
            activity?.Dispose();
        }
        catch (Exception)
        {
        }
    }
#pragma warning restore CA1031
}
