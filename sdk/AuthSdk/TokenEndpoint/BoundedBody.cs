using System.Buffers;

namespace AuthSdk.TokenEndpoint;

/// <summary>Reads response bodies without trusting their length.</summary>
internal static class BoundedBody
{
    /// <summary>
    /// Whether a body was not what its <c>Content-Encoding</c> says. No I/O errors to the decoders: gzip and deflate throw the one, Brotli the other.
    /// </summary>
    public static bool IsUnreadable(Exception error) => error is InvalidDataException or InvalidOperationException and not ObjectDisposedException;

    /// <summary>At most <paramref name="limit"/> bytes of the body.</summary>
    /// <returns>The bytes, and whether there are more.</returns>
    public static async Task<(ReadOnlyMemory<byte> Bytes, bool HasMore)> ReadAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        using var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var buffer = new ArrayBufferWriter<byte>(1024);
        while (buffer.WrittenCount <= limit)
        {
            var read = await stream.ReadAsync(buffer.GetMemory(1024), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return (buffer.WrittenMemory, false);
            }

            buffer.Advance(read);
        }

        return (buffer.WrittenMemory[..limit], true);
    }
}
