using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AuthSdk.Http;

/// <summary>Reads JSON values out of bodies that are made of lines.</summary>
internal static class TextItems
{
    /// <summary>A value a line; empty lines mean nothing.</summary>
    public static async IAsyncEnumerable<T> ReadLinesAsync<T>(
        Stream body, JsonTypeInfo<T> typeInfo, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = new BodyLines(body);
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (!line.Span.Trim(" \t"u8).IsEmpty)
            {
                yield return JsonSerializer.Deserialize(line.Span, typeInfo)!;
            }
        }
    }

    /// <summary>A value an event (HTML, "Server-sent events", section 9.2.6): its data. Comments, other fields and events without data mean nothing.</summary>
    public static async IAsyncEnumerable<T> ReadEventsAsync<T>(
        Stream body, JsonTypeInfo<T> typeInfo, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = new BodyLines(body);
        var data = new ArrayBufferWriter<byte>();
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (!line.IsEmpty)
            {
                AppendData(data, line.Span);
            }
            else if (data.WrittenCount > 0)
            {
                yield return JsonSerializer.Deserialize(data.WrittenSpan, typeInfo)!;
                data.ResetWrittenCount();
            }
        }
    }

    private static void AppendData(ArrayBufferWriter<byte> data, ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        if (!(colon < 0 ? line : line[..colon]).SequenceEqual("data"u8))
        {
            return;
        }

        if (data.WrittenCount + line.Length > BodyLines.MaxLength)
        {
            throw new InvalidDataException("The data of an event is longer than 16 MiB.");
        }

        // A line break between the lines of one event is white space to JSON; so is the space behind the colon.
        data.Write("\n"u8);
        if (colon >= 0)
        {
            data.Write(line[(colon + 1)..]);
        }
    }
}
