namespace AuthSdk.Http;

/// <summary>The writing half of a stream, which tells how much went through. The stream behind it stays open.</summary>
internal sealed class CountingStream(Stream inner, IProgress<long> progress) : Stream
{
    // What comes in one piece, such as bytes in memory, is told about bit by bit all the same.
    private const int LongestWrite = 64 * 1024;

    private long _count;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            var length = Math.Min(buffer.Length, LongestWrite);
            inner.Write(buffer[..length]);
            Report(length);
            buffer = buffer[length..];
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (buffer.Length > 0)
        {
            var length = Math.Min(buffer.Length, LongestWrite);
            await inner.WriteAsync(buffer[..length], cancellationToken).ConfigureAwait(false);
            Report(length);
            buffer = buffer[length..];
        }
    }

    public override void Flush() => inner.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Report(int written)
    {
        _count += written;
        progress.Report(_count);
    }
}
