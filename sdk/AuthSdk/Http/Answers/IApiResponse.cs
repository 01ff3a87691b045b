using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;

namespace AuthSdk.Http;

/// <summary>
/// The outcome of an operation that does not throw when the API refuses. It captures an <see cref="ApiException"/> (or what the options'
/// <c>MapError</c> made of it) and an <see cref="HttpRequestException"/>; a cancellation, a time-out, and a token that could not be had
/// are thrown as by every other operation.
/// </summary>
public interface IApiResponse : IDisposable
{
    /// <summary>Whether there was an answer at all.</summary>
    bool IsReceived { get; }

    /// <summary>
    /// Whether the status of the answer is one of success (2xx), and the answer no error by what <see cref="ApiErrorsAttribute"/> declares: whoever asks
    /// for the status alone must not take such an error for a success.
    /// </summary>
    bool IsSuccessStatusCode { get; }

    /// <summary>Whether the status is one of success and the body could be read: there is no <see cref="Error"/>.</summary>
    bool IsSuccessful { get; }

    /// <summary>The status of the answer; <see langword="null"/> if there was none.</summary>
    HttpStatusCode? StatusCode { get; }

    /// <summary>The reason phrase of the answer.</summary>
    string? ReasonPhrase { get; }

    /// <summary>The HTTP version of the answer; <see langword="null"/> if there was none.</summary>
    Version? Version { get; }

    /// <summary>The headers of the answer; <see langword="null"/> if there was none.</summary>
    HttpResponseHeaders? Headers { get; }

    /// <summary>The headers of the body; <see langword="null"/> if there was no answer.</summary>
    HttpContentHeaders? ContentHeaders { get; }

    /// <summary>What went wrong; <see langword="null"/> if nothing did. The operation throws exactly this if it returns the value itself.</summary>
#pragma warning disable CA1716 // The name that Refit's users know.
    Exception? Error { get; }
#pragma warning restore CA1716

    /// <summary>Whether the API answered, but not with success, or its answer could not be read.</summary>
    /// <param name="failure">The error.</param>
    bool HasResponseError([NotNullWhen(true)] out ApiException? failure);

    /// <summary>Whether there was no answer, or it broke off.</summary>
    /// <param name="failure">The error.</param>
    bool HasRequestError([NotNullWhen(true)] out HttpRequestException? failure);
}

/// <summary>The outcome of an operation that does not throw when the API refuses.</summary>
/// <typeparam name="T">What the body is read as.</typeparam>
public interface IApiResponse<out T> : IApiResponse
{
    /// <summary>What was read; <see langword="default"/> if there is an error or no body.</summary>
    T? Content { get; }

    /// <summary>Whether something was read.</summary>
    bool HasContent { get; }

    /// <summary>Whether there is no error, and something was read.</summary>
    bool IsSuccessfulWithContent { get; }
}
