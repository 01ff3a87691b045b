using System.Net;

namespace AuthSdk.Http;

/// <summary>A body around another one, with its headers.</summary>
internal abstract class WrappedContent : HttpContent, IRepeatableContent
{
    protected WrappedContent(HttpContent inner)
    {
        Inner = inner;
        foreach (var (name, values) in inner.Headers.NonValidated)
        {
            Headers.TryAddWithoutValidation(name, values);
        }
    }

    public bool IsRepeatable => RepeatableContent.Is(Inner);

    protected HttpContent Inner { get; }

    protected sealed override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected abstract override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
