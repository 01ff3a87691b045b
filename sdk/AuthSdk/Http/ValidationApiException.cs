namespace AuthSdk.Http;

/// <summary>The API refused an operation with an <c>application/problem+json</c> document (RFC 9457).</summary>
public sealed class ValidationApiException : ApiException
{
    internal ValidationApiException(ApiFailureDetails details, ProblemDetails problem)
        : base(details) => Problem = problem;

    /// <summary>What the document says. <see cref="ApiException.Content"/> has its text.</summary>
    public ProblemDetails Problem { get; }
}
