using System.IO.Compression;
using System.Net;

namespace AuthSdk.Http;

/// <summary>Another body, compressed while it is sent.</summary>
internal sealed class GzipContent : WrappedContent
{
    public GzipContent(HttpContent inner)
        : base(inner)
    {
        Headers.ContentLength = null;
        Headers.ContentEncoding.Add("gzip");
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var compressed = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true);
        await using (compressed.ConfigureAwait(false))
        {
            await Inner.CopyToAsync(compressed, context, cancellationToken).ConfigureAwait(false);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
