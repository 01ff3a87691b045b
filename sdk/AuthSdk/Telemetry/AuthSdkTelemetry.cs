using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace AuthSdk;

/// <summary>The library's traces and metrics. Neither ever holds a token, a secret, a header or a query.</summary>
public static class AuthSdkTelemetry
{
    /// <summary>The name of the <see cref="ActivitySource"/> and of the <see cref="Meter"/>, to subscribe to.</summary>
    public const string Name = "AuthSdk";

    private static readonly string? Version = typeof(AuthSdkTelemetry).Assembly.GetName().Version?.ToString();

    internal static ActivitySource Source { get; } = new(Name, Version);

    internal static Meter Meter { get; } = new(Name, Version);
}
