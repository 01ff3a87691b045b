using AuthSdk.TokenEndpoint;

namespace AuthSdk.Http;

/// <summary>Reads nothing: the status is all that matters.</summary>
internal readonly struct NoBodyReader : IBodyReader<object?>
{
    public static bool KeepsOpen => false;

    public static bool WaitsForEnd => false;

    public object? Empty => null;

    public ValueTask<object?> ReadAsync(HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken) => default;
}

/// <summary>Reads a body as text, in the character set that it declares.</summary>
internal readonly struct TextBodyReader : IBodyReader<string>
{
    public static bool KeepsOpen => false;

    public static bool WaitsForEnd => true;

    public string Empty => string.Empty;

    public async ValueTask<string> ReadAsync(HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is NotSupportedException || BoundedBody.IsUnreadable(error))
        {
            // An encoding that does not exist, or that the body is not in.
            throw ApiFailure.Unreadable(request, response, "text", error);
        }
    }
}

/// <summary>Reads a body as the bytes that it is.</summary>
internal readonly struct BytesBodyReader : IBodyReader<byte[]>
{
    public static bool KeepsOpen => false;

    public static bool WaitsForEnd => true;

    public byte[] Empty => [];

    public async ValueTask<byte[]> ReadAsync(HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (BoundedBody.IsUnreadable(error))
        {
            throw ApiFailure.Unreadable(request, response, "bytes", error);
        }
    }
}

/// <summary>Hands out a body as it arrives; its end is the answer's end.</summary>
internal readonly struct StreamBodyReader : IBodyReader<Stream>
{
    public static bool KeepsOpen => true;

    public static bool WaitsForEnd => false;

    public Stream Empty => Stream.Null;

    public async ValueTask<Stream> ReadAsync(HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken) =>
        new ResponseStream(response, await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
}

/// <summary>Hands out a body with its headers; its end is the answer's end.</summary>
internal readonly struct ContentBodyReader : IBodyReader<HttpContent>
{
    public static bool KeepsOpen => true;

    public static bool WaitsForEnd => false;

    public HttpContent Empty => new ByteArrayContent([]);

    public ValueTask<HttpContent> ReadAsync(HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken) =>
        new(response.Content);
}
