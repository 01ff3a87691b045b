using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AuthSdk.Http;

/// <summary>
/// The API did not answer an operation with success, or its answer could not be read. The status is one of success where the answer is an
/// error by what <see cref="ApiErrorsAttribute"/> declares. It never holds the request, whose <c>Authorization</c> header would end up in logs.
/// </summary>
public class ApiException : Exception
{
    internal ApiException(ApiFailureDetails details)
        : base(details.Message, details.InnerException)
    {
        Method = details.Method;
        RequestUri = details.RequestUri;
        StatusCode = details.Response.StatusCode;
        ReasonPhrase = details.ReasonPhrase;
        Headers = details.Response.Headers;
        ContentHeaders = details.Response.Content.Headers;
        Content = details.Content;
        ErrorCode = details.ErrorCode;
        ErrorDescription = details.ErrorDescription;
        RetryAfter = details.RetryAfter;
    }

    /// <summary>The status of the answer.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The reason phrase of the answer, at most 100 characters, without what <see cref="Content"/> is without.</summary>
    public string? ReasonPhrase { get; init; }

    /// <summary>The method of the request.</summary>
    public HttpMethod Method { get; }

    /// <summary>The address of the request, without its query.</summary>
    public Uri RequestUri { get; }

    /// <summary>
    /// The body of the answer, at most 16,384 characters, without what the request's <c>Authorization</c> header and the API's secret options held;
    /// <see langword="null"/> if it could not be read.
    /// </summary>
    public string? Content { get; }

    /// <summary>
    /// The API's own code for the error, a number as its text, where <see cref="ApiErrorsAttribute"/> declares the place of it and the body has one; at
    /// most 128 characters, without what <see cref="Content"/> is without.
    /// </summary>
    public string? ErrorCode { get; }

    /// <summary>What the API says of the error, in the declared place; at most 512 characters, without what <see cref="Content"/> is without.</summary>
    public string? ErrorDescription { get; }

    /// <summary>The headers of the answer.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>The headers of its body.</summary>
    public HttpContentHeaders ContentHeaders { get; }

    /// <summary>How long the server asked to wait (RFC 9110 section 10.2.3).</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>Reads <see cref="Content"/> as JSON.</summary>
    /// <typeparam name="T">What it is read as.</typeparam>
    /// <param name="typeInfo">How it is read.</param>
    /// <returns>The value; <see langword="default"/> if there is no content.</returns>
    /// <exception cref="JsonException">The content is not such JSON, or was cut off.</exception>
    public T? ReadContent<T>(JsonTypeInfo<T> typeInfo) => string.IsNullOrWhiteSpace(Content) ? default : JsonSerializer.Deserialize(Content, typeInfo);
}
