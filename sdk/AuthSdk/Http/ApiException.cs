using System.Net;
using System.Net.Http.Headers;

namespace AuthSdk.Http;

/// <summary>The API did not answer an operation with success, or its answer could not be read.</summary>
public sealed class ApiException : Exception
{
    internal ApiException(string message, HttpMethod method, Uri requestUri, HttpResponseMessage response, Exception? innerException)
        : base(message, innerException)
    {
        Method = method;
        RequestUri = requestUri;
        StatusCode = response.StatusCode;
        Headers = response.Headers;
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
    public string? Content { get; init; }

    /// <summary>The headers of the answer.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>How long the server asked to wait (RFC 9110 section 10.2.3).</summary>
    public TimeSpan? RetryAfter { get; init; }
}
