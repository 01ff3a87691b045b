namespace AuthSdk.Http;

/// <summary>The API refused an operation, in the error format that its interface declares with <see cref="ErrorResponseAttribute"/>.</summary>
/// <typeparam name="TError">The type of the API's errors.</typeparam>
public sealed class ApiException<TError> : ApiException
{
    internal ApiException(ApiFailureDetails details, TError? error)
        : base(details) => Error = error;

    /// <summary>
    /// What the API said; <see langword="default"/> if the body is something else, is longer than <see cref="ApiException.Content"/> can be, or
    /// could not be read. <see cref="ApiException.Content"/> has the text itself.
    /// </summary>
    public TError? Error { get; }
}
