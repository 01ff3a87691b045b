using System.Collections;
using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AuthSdk.Http;

/// <summary>JSON that is written straight onto the connection.</summary>
internal sealed class JsonStreamContent<T> : HttpContent, IRepeatableContent
{
    private readonly T _value;
    private readonly JsonTypeInfo<T> _typeInfo;

    public JsonStreamContent(T value, JsonTypeInfo<T> typeInfo)
    {
        _value = value;
        _typeInfo = typeInfo;
        Headers.ContentType = RequestContent.JsonType();
    }

    // An object is written again; what a sequence yields may be gone.
    public bool IsRepeatable => _typeInfo.Kind != JsonTypeInfoKind.Enumerable || _value is null or ICollection;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        JsonSerializer.SerializeAsync(stream, _value, _typeInfo, cancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
