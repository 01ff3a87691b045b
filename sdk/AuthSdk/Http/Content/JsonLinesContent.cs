using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AuthSdk.Http;

/// <summary>JSON texts, each on a line of its own, with a line feed between them.</summary>
internal abstract class JsonLines<T> : HttpContent
{
    private readonly JsonTypeInfo<T> _typeInfo;

    protected JsonLines(JsonTypeInfo<T> typeInfo)
    {
        _typeInfo = typeInfo;
        Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
    }

    protected sealed override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected sealed override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>(256);

        // Indented JSON would spread an item over several lines.
        var options = new JsonWriterOptions { Encoder = _typeInfo.Options.Encoder, Indented = false };
        using var writer = new Utf8JsonWriter(buffer, options);
        await WriteItemsAsync(
            async item =>
            {
                JsonSerializer.Serialize(writer, item, _typeInfo);
                await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
                await stream.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
                buffer.ResetWrittenCount();
                buffer.Write("\n"u8);
                writer.Reset();
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes each item, one after the other.</summary>
    protected abstract Task WriteItemsAsync(Func<T, Task> write, CancellationToken cancellationToken);

    protected sealed override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}

/// <summary>The items of a sequence, one a line.</summary>
internal sealed class JsonLinesContent<T>(IEnumerable<T> items, JsonTypeInfo<T> typeInfo) : JsonLines<T>(typeInfo), IRepeatableContent
{
    public bool IsRepeatable => items is ICollection<T> or IReadOnlyCollection<T>;

    protected override async Task WriteItemsAsync(Func<T, Task> write, CancellationToken cancellationToken)
    {
        foreach (var item in items)
        {
            await write(item).ConfigureAwait(false);
        }
    }
}

/// <summary>The items of a sequence that comes bit by bit, one a line.</summary>
internal sealed class AsyncJsonLinesContent<T>(IAsyncEnumerable<T> items, JsonTypeInfo<T> typeInfo) : JsonLines<T>(typeInfo)
{
    protected override async Task WriteItemsAsync(Func<T, Task> write, CancellationToken cancellationToken)
    {
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await write(item).ConfigureAwait(false);
        }
    }
}
