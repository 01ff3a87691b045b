using System.Net.Http.Headers;

namespace AuthSdk.Http;

/// <summary>The <c>Retry-After</c> header as a span from now (RFC 9110 section 10.2.3).</summary>
internal static class RetryAfter
{
    public static TimeSpan? Of(HttpResponseHeaders headers, TimeProvider timeProvider)
    {
        var header = headers.RetryAfter;
        var span = header?.Delta ?? (header?.Date is { } date ? date - timeProvider.GetUtcNow() : null);
        return span < TimeSpan.Zero ? TimeSpan.Zero : span;
    }
}
