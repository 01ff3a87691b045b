using System.Net;

namespace AuthSdk.Http;

/// <summary>A stream of the caller's, from where it stood when the call was made. It stays open.</summary>
internal sealed class CallerStreamContent(Stream stream) : HttpContent, IRepeatableContent
{
    private readonly long _start = stream.CanSeek ? stream.Position : 0;
    private bool _wasSent;

    public bool IsRepeatable => stream.CanSeek;

    protected override Task SerializeToStreamAsync(Stream target, TransportContext? context) =>
        SerializeToStreamAsync(target, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream target, TransportContext? context, CancellationToken cancellationToken)
    {
        if (_wasSent)
        {
            if (!stream.CanSeek)
            {
                throw new InvalidOperationException("The stream was sent already and cannot be sent again: it does not seek.");
            }

            stream.Position = _start;
        }

        _wasSent = true;
        return stream.CopyToAsync(target, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        // Who has moved beyond the end has nothing left to send.
        length = stream.CanSeek ? Math.Max(0, stream.Length - _start) : 0;
        return stream.CanSeek;
    }
}
