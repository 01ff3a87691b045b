using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>One rating of a thing a day; the emulator has one caller, so that it does not tell addresses apart.</summary>
internal sealed class KmhfrRatings(TimeProvider clock)
{
    private static readonly TimeSpan Day = TimeSpan.FromSeconds(86400);

    private readonly object _lock = new();
    private readonly Dictionary<string, DateTimeOffset> _last = new(StringComparer.Ordinal);

    public EmulatedResponse? Refuse(string path, string? subject)
    {
        var now = clock.GetUtcNow();
        lock (_lock)
        {
            var key = $"{path} {subject}";
            if (_last.TryGetValue(key, out var last) && now - last < Day)
            {
                var seconds = Math.Ceiling((Day - (now - last)).TotalSeconds).ToString(CultureInfo.InvariantCulture);
                return EmulatedResponse
                    .Json(
                        HttpStatusCode.TooManyRequests,
                        new JsonObject { ["detail"] = $"Request was throttled. Expected available in {seconds} seconds." })
                    .With("Retry-After", seconds);
            }

            _last[key] = now;
            return null;
        }
    }
}
