using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;
using System.Runtime.ExceptionServices;

namespace AuthSdk.Http;

/// <summary>The outcome of an operation that does not throw when the API refuses. It never holds the request.</summary>
/// <typeparam name="T">What the body is read as.</typeparam>
public sealed class ApiResponse<T> : IApiResponse<T>
{
    private readonly HttpResponseMessage? _response;

    internal ApiResponse(HttpResponseMessage? response, T? content, Exception? error)
    {
        _response = response;
        Content = content;
        Error = error;
    }

    /// <inheritdoc/>
    [MemberNotNullWhen(true, nameof(StatusCode), nameof(Version), nameof(Headers), nameof(ContentHeaders))]
    public bool IsReceived => _response is not null;

    /// <inheritdoc/>
    public bool IsSuccessStatusCode => _response is not null && FailedContent.IsSuccess(_response);

    /// <inheritdoc/>
    /// <remarks>An answer that is declared to mean "nothing" (<c>[EmptyOn]</c>) is successful whatever its status.</remarks>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccessful => Error is null;

    /// <inheritdoc/>
    [MemberNotNullWhen(true, nameof(Content))]
    public bool IsSuccessfulWithContent => IsSuccessful && HasContent;

    /// <inheritdoc/>
    [MemberNotNullWhen(true, nameof(Content))]
    public bool HasContent => Content is not null;

    /// <inheritdoc/>
    public HttpStatusCode? StatusCode => _response?.StatusCode;

    /// <inheritdoc/>
    public string? ReasonPhrase => _response?.ReasonPhrase;

    /// <inheritdoc/>
    public Version? Version => _response?.Version;

    /// <inheritdoc/>
    public HttpResponseHeaders? Headers => _response?.Headers;

    /// <inheritdoc/>
    public HttpContentHeaders? ContentHeaders => _response?.Content.Headers;

    /// <inheritdoc/>
    public T? Content { get; }

    /// <inheritdoc/>
    public Exception? Error { get; }

    /// <inheritdoc/>
    public bool HasResponseError([NotNullWhen(true)] out ApiException? failure) => (failure = Error as ApiException) is not null;

    /// <inheritdoc/>
    public bool HasRequestError([NotNullWhen(true)] out HttpRequestException? failure) => (failure = Error as HttpRequestException) is not null;

    /// <summary>Throws the captured error, if there is one.</summary>
    /// <returns>This response.</returns>
    /// <exception cref="ApiException">The API refused, or its answer could not be read.</exception>
    /// <exception cref="HttpRequestException">There was no answer, or it broke off.</exception>
    public ApiResponse<T> EnsureSuccessful()
    {
        if (Error is not null)
        {
            Dispose();
            ExceptionDispatchInfo.Throw(Error);
        }

        return this;
    }

    /// <summary>Ends the answer, where its body is still being read; everything else stays as it is.</summary>
    public void Dispose() => _response?.Dispose();
}
