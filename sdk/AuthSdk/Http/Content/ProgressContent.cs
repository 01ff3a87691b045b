using System.Net;

namespace AuthSdk.Http;

/// <summary>Another body, counted while it is sent.</summary>
internal sealed class ProgressContent(HttpContent inner, IProgress<long> progress) : WrappedContent(inner)
{
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var counted = new CountingStream(stream, progress);
        await using (counted.ConfigureAwait(false))
        {
            await Inner.CopyToAsync(counted, context, cancellationToken).ConfigureAwait(false);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = Inner.Headers.ContentLength ?? 0;
        return Inner.Headers.ContentLength is not null;
    }
}
