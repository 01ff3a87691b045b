using System.Net;

namespace AuthSdk.Tests.Harness;

/// <summary>A body that cannot be read to its end: the connection breaks, or it is not compressed as it says.</summary>
public sealed class BrokenContent(Exception failure) : HttpContent
{
    public static IOException Cut => new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.");

    public static InvalidDataException NotCompressed => new("Unsupported compression method.");

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new BrokenStream(failure));

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.FromException(failure);

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    private sealed class BrokenStream(Exception failure) : MemoryStream
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => throw failure;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromException<int>(failure);
    }
}
