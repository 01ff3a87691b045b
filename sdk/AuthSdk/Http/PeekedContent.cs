using System.Globalization;
using System.Net;

namespace AuthSdk.Http;

/// <summary>A body that was looked into: to its reader it is as it came, with its headers, from its beginning.</summary>
internal class PeekedContent : HttpContent
{
    private readonly HttpContent _original;
    private readonly PrefixedStream _body;

    public PeekedContent(HttpContent original, ReadOnlyMemory<byte> prefix, Stream rest)
    {
        _original = original;
        _body = new PrefixedStream(prefix, rest);
        foreach (var header in original.Headers.NonValidated)
        {
            Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
    }

    protected override Stream CreateContentReadStream(CancellationToken cancellationToken) => _body;

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(_body);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => _body.CopyToAsync(stream);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        _body.CopyToAsync(stream, cancellationToken);

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken) => _body.CopyTo(stream);

    /// <summary>What the header says, as text: asked for a length that it does not say, the header's own property asks here.</summary>
    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return Headers.NonValidated.TryGetValues("Content-Length", out var values)
            && long.TryParse(values.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out length);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _body.Dispose();
            _original.Dispose();
        }

        base.Dispose(disposing);
    }
}
