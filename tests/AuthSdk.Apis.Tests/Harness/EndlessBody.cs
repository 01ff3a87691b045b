namespace AuthSdk.Apis.Tests.Harness;

/// <summary>A body that never ends, and knows whether it was let go.</summary>
internal sealed class EndlessBody : MemoryStream
{
    public bool IsDisposed { get; private set; }

    public override bool CanSeek => false;

    public override int Read(Span<byte> buffer)
    {
        buffer.Fill((byte)'[');
        return buffer.Length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<int>(cancellationToken) : new(Read(buffer.Span));

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
