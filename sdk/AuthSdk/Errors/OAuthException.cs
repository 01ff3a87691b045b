using System.Net;

namespace AuthSdk;

/// <summary>An access token could not be obtained or must not be used. The message says what to do and never contains a secret.</summary>
public sealed class OAuthException : Exception
{
    /// <summary>Creates the error.</summary>
    /// <param name="kind">Why there is no token.</param>
    /// <param name="message">What happened and what to do, without secrets.</param>
    /// <param name="innerException">The cause.</param>
    public OAuthException(OAuthErrorKind kind, string message, Exception? innerException = null)
        : base(message, innerException) => Kind = kind;

    /// <summary>Why there is no token.</summary>
    public OAuthErrorKind Kind { get; }

    /// <summary>
    /// The error code of the server, such as <c>invalid_client</c> (RFC 6749 section 5.2), unchanged; for a code whose meaning is declared,
    /// the standard one.
    /// </summary>
    public string? Error { get; init; }

    /// <summary>The code that the server wrote, where <see cref="Error"/> is the meaning that is declared for it.</summary>
    public string? ProviderError { get; init; }

    /// <summary>The server's <c>error_description</c>, shortened, without secrets of the request.</summary>
    public string? ErrorDescription { get; init; }

    /// <summary>The server's <c>error_uri</c>, shortened, without secrets of the request.</summary>
    public string? ErrorUri { get; init; }

    /// <summary>The status of the answer; <see langword="null"/> when there was none.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>How long the server asked to wait (RFC 9110 section 10.2.3).</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the same request may succeed later.</summary>
    public bool IsTemporary { get; init; }

    /// <summary>The token endpoint, without its query.</summary>
    public Uri? TokenEndpoint { get; init; }

    /// <summary>The flow that failed.</summary>
    public string? Flow { get; init; }

    /// <summary>
    /// Whether this request, repeated, cannot succeed until something changes: the server said so, or what answers is no token endpoint.
    /// </summary>
    internal bool IsPermanent => Kind is OAuthErrorKind.Server or OAuthErrorKind.Protocol && !IsTemporary;

    /// <summary>The error of a flow that needs a person before it can obtain a token.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="innerException">The error that made a new sign-in necessary, such as a refused refresh token.</param>
    public static OAuthException SignInRequired(string flow, Exception? innerException = null) =>
        new(
            OAuthErrorKind.SignInRequired,
            $"The flow '{flow}' needs a person to sign in. Send the user to the authorization server, redeem the code, and hand the response to the token source.",
            innerException)
        {
            Flow = flow,
        };
}
