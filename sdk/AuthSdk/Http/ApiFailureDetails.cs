namespace AuthSdk.Http;

/// <summary>What is known of an answer that is no use, cleaned of secrets.</summary>
internal sealed record ApiFailureDetails(string Message, HttpMethod Method, Uri RequestUri, HttpResponseMessage Response)
{
    public string? ReasonPhrase { get; init; }

    public string? Content { get; init; }

    public string? ErrorCode { get; init; }

    public string? ErrorDescription { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public Exception? InnerException { get; init; }
}
