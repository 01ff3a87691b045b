using System.Globalization;
using System.Net;

namespace AuthSdk.Testing;

/// <summary>Where recordings lie: no token is wanted, and one that is sent all the same is an error. Links work for 24 hours.</summary>
internal sealed class MoodhoodFiles(MoodhoodEmulatorOptions options, Func<Uri> address)
{
    private const int TokenLength = 32;
    private const string RangeUnit = "bytes=";
    private static readonly TimeSpan LinkLifetime = TimeSpan.FromHours(24);

    private readonly object _lock = new();
    private readonly Dictionary<string, DateTimeOffset> _expiries = [];

    /// <summary>What is in the only file: plain ASCII.</summary>
    public static string Recording { get; } = string.Concat(Enumerable.Range(0, 5_000).Select(static line => $"frame {line:D6}\n"));

    public string CreateLink()
    {
        var token = OpaqueToken.Create(TokenLength);
        lock (_lock)
        {
            _expiries[token] = options.TimeProvider.GetUtcNow() + LinkLifetime;
        }

        return new Uri(address(), $"/files/{token}").AbsoluteUri;
    }

    public EmulatedResponse Answer(RecordedRequest request, string token)
    {
        lock (_lock)
        {
            if (!_expiries.TryGetValue(token, out var expiresAt) || expiresAt <= options.TimeProvider.GetUtcNow())
            {
                return EmulatedResponse.Empty(HttpStatusCode.Forbidden);
            }
        }

        if (request.Header("Authorization") is not null)
        {
            return EmulatedResponse.Text(HttpStatusCode.BadRequest, "Only one way of authorisation is allowed.", "text/plain");
        }

        return options.ServesFileRanges && Start(request) is { } start ? Part(start) : File(HttpStatusCode.OK, Recording);
    }

    private static EmulatedResponse Part(int start) => start >= Recording.Length
        ? EmulatedResponse.Empty(HttpStatusCode.RequestedRangeNotSatisfiable)
        : File(HttpStatusCode.PartialContent, Recording[start..]).With("Content-Range", $"bytes {start}-{Recording.Length - 1}/{Recording.Length}");

    private static EmulatedResponse File(HttpStatusCode status, string body) => EmulatedResponse.Text(status, body, "video/mp4");

    /// <summary>The first byte of <c>bytes=N-</c>, the only form that is served (RFC 9110 section 14.2); null for the whole file.</summary>
    private static int? Start(RecordedRequest request) =>
        request.Header("Range") is { } range && range.StartsWith(RangeUnit, StringComparison.Ordinal) && range.EndsWith('-')
        && int.TryParse(range[RangeUnit.Length..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : null;
}
