using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AuthSdk.TokenEndpoint;

namespace AuthSdk.Http;

/// <summary>Reads a body as JSON. No body is <see langword="default"/>.</summary>
internal readonly struct JsonBodyReader<T>(JsonTypeInfo<T> typeInfo) : IBodyReader<T>
{
    public static bool KeepsOpen => false;

    public static bool WaitsForEnd => true;

    public T Empty => typeInfo.Kind switch
    {
        JsonTypeInfoKind.Enumerable => JsonSerializer.Deserialize("[]"u8, typeInfo)!,
        JsonTypeInfoKind.Dictionary => JsonSerializer.Deserialize("{}"u8, typeInfo)!,
        _ => default!,
    };

    public ValueTask<T> ReadAsync(HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken) =>
        HasNoBody(request, response) ? new ValueTask<T>(default(T)!) : ReadBodyAsync(typeInfo, request, response, cancellationToken);

    /// <summary>
    /// Whether an answer is known to have no body. One to HEAD has none, whatever length it announces (RFC 9110 section 9.3.2); one of unannounced length
    /// may still turn out to have none.
    /// </summary>
    public static bool HasNoBody(HttpRequestMessage request, HttpResponseMessage response) =>
        request.Method == HttpMethod.Head || response.StatusCode == HttpStatusCode.NoContent || response.Content.Headers.ContentLength == 0;

    // Pooled, so that reading costs a call no task of its own.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<T> ReadBodyAsync(
        JsonTypeInfo<T> typeInfo, HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        if (response.Content.Headers.ContentLength is null)
        {
            stream = new EmptinessStream(stream);
        }

        using (stream)
        {
            try
            {
                return (await JsonSerializer.DeserializeAsync(stream, typeInfo, cancellationToken).ConfigureAwait(false))!;
            }
            catch (JsonException) when (stream is EmptinessStream { IsEmpty: true })
            {
                return default!;
            }
            catch (Exception error) when (error is JsonException || BoundedBody.IsUnreadable(error))
            {
                throw ApiFailure.Unreadable(request, response, typeof(T).Name, error);
            }
            catch (IOException error)
            {
                throw ApiFailure.BrokenOff(request, error);
            }
        }
    }
}
