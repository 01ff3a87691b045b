using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AuthSdk.Http;

/// <summary>Makes the bodies of requests. One that can be made again is sent again when the API rejects the token that it came with.</summary>
public static class RequestContent
{
    /// <summary>A value as a JSON body, in memory.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="typeInfo">How it is written.</param>
    public static HttpContent Json<T>(T value, JsonTypeInfo<T> typeInfo) => Json(JsonSerializer.SerializeToUtf8Bytes(value, typeInfo));

    /// <summary>A text as a JSON body, quoted and escaped; <see langword="null"/> as <c>null</c>.</summary>
    /// <param name="value">The text.</param>
    public static HttpContent JsonString(string? value) =>
        Json(Encoding.UTF8.GetBytes(value is null ? "null" : $"\"{JsonEncodedText.Encode(value)}\""));

    /// <summary>A value as a JSON body that is written while it is sent, without <c>Content-Length</c>.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value. It must not change before it is sent. A sequence that is no collection in memory is sent once only.</param>
    /// <param name="typeInfo">How it is written.</param>
    public static HttpContent StreamedJson<T>(T value, JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return new JsonStreamContent<T>(value, typeInfo);
    }

    /// <summary>The items of a sequence as JSON, one a line, written while they are sent (<c>application/x-ndjson</c>).</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items. A sequence that is no collection in memory is sent once only.</param>
    /// <param name="typeInfo">How an item is written.</param>
    /// <returns><see langword="null"/> for no sequence.</returns>
    public static HttpContent? JsonLines<T>(IEnumerable<T>? items, JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return items is null ? null : new JsonLinesContent<T>(items, typeInfo);
    }

    /// <summary>The items of a sequence as JSON, one a line, each sent when the sequence yields it (<c>application/x-ndjson</c>).</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items. They are sent once only.</param>
    /// <param name="typeInfo">How an item is written.</param>
    /// <returns><see langword="null"/> for no sequence.</returns>
    public static HttpContent? JsonLines<T>(IAsyncEnumerable<T>? items, JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return items is null ? null : new AsyncJsonLinesContent<T>(items, typeInfo);
    }

    /// <summary>A text as it is, in UTF-8 (<c>text/plain</c>).</summary>
    /// <param name="value">The text.</param>
    /// <returns><see langword="null"/> for no text.</returns>
    /// <exception cref="ArgumentException">The text has half of a surrogate pair.</exception>
    public static HttpContent? Text(string? value)
    {
        TextValue.RequirePaired(value, nameof(value));
        return value is null ? null : new StringContent(value, Encoding.UTF8, "text/plain");
    }

    /// <summary>A stream as it is, from where it stands, without a content type. The stream is not disposed of. One that can seek is sent again if need be.</summary>
    /// <param name="stream">The stream.</param>
    /// <returns><see langword="null"/> for no stream.</returns>
    public static HttpContent? Stream(Stream? stream) => stream is null ? null : new CallerStreamContent(stream);

    /// <summary>A body compressed with gzip while it is sent (RFC 9110 section 8.4.1.3).</summary>
    /// <param name="content">The body.</param>
    /// <returns><see langword="null"/> for no body.</returns>
    public static HttpContent? Gzip(HttpContent? content) => content is null ? null : new GzipContent(content);

    /// <summary>A body that tells how many of its bytes were handed to the connection.</summary>
    /// <param name="content">The body.</param>
    /// <param name="progress">Is told the number of bytes so far, which starts anew if the body is sent again.</param>
    /// <returns><see langword="null"/> for no body.</returns>
    public static HttpContent? WithProgress(HttpContent? content, IProgress<long>? progress) =>
        content is null || progress is null ? content : new ProgressContent(content, progress);

    internal static HttpContent Json(byte[] utf8) => new ByteArrayContent(utf8) { Headers = { ContentType = JsonType() } };

    internal static MediaTypeHeaderValue JsonType() => new("application/json") { CharSet = "utf-8" };
}
