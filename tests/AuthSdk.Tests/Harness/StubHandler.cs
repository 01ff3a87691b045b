using System.Collections.Concurrent;
using System.Net;
using System.Text;
using AuthSdk.RunScan;

namespace AuthSdk.Tests.Harness;

/// <summary>A server in the process: answers as told and remembers what it was asked.</summary>
public sealed class StubHandler(Func<Exchange, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    private readonly ConcurrentQueue<Exchange> _exchanges = new();
    private int _count;

    public StubHandler(Func<Exchange, HttpResponseMessage> answer)
        : this(exchange => Task.FromResult(answer(exchange)))
    {
    }

    public IReadOnlyList<Exchange> Exchanges => [.. _exchanges];

    public int Count => Volatile.Read(ref _count);

    public static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK, string mediaType = "application/json") =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, mediaType) };

    public static HttpResponseMessage Status(HttpStatusCode status) => new(status) { Content = new ByteArrayContent([]) };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var exchange = Remember(request, body, cancellationToken);
        var response = await answer(exchange);
        await LearnAsync(response);
        response.RequestMessage ??= request;
        return exchange.Response = response;
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream();
        request.Content?.CopyTo(stream, context: null, cancellationToken);
        var exchange = Remember(request, request.Content is null ? null : Encoding.UTF8.GetString(stream.ToArray()), cancellationToken);
        var response = answer(exchange).GetAwaiter().GetResult();
        response.RequestMessage ??= request;
        return exchange.Response = response;
    }

    /// <summary>What is in memory already; a stream is the test's to read.</summary>
    private static async Task LearnAsync(HttpResponseMessage response)
    {
        if (response.Content is ByteArrayContent content)
        {
            RunSecrets.Learn(Encoding.UTF8.GetString(await content.ReadAsByteArrayAsync()));
        }
    }

    private Exchange Remember(HttpRequestMessage request, string? body, CancellationToken cancellationToken)
    {
        RunSecrets.Learn(request, body);
        var exchange = new Exchange(
            Interlocked.Increment(ref _count),
            request.Method,
            request.RequestUri!,
            body,
            request.Content?.Headers.ContentType?.ToString(),
            request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
                .ToDictionary(header => header.Key, header => string.Join(" | ", header.Value), StringComparer.OrdinalIgnoreCase),
            cancellationToken);
        _exchanges.Enqueue(exchange);
        return exchange;
    }
}
