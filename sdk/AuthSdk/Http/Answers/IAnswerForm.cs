namespace AuthSdk.Http;

/// <summary>What the caller of an operation gets: the value, or a wrapper that also holds errors.</summary>
/// <typeparam name="T">What the body is read as.</typeparam>
/// <typeparam name="TResult">What the caller gets.</typeparam>
internal interface IAnswerForm<T, TResult>
{
    /// <summary>Whether errors are handed out instead of thrown.</summary>
    static abstract bool Captures { get; }

    static abstract TResult Success(HttpResponseMessage response, T value);

    static abstract TResult Failure(HttpResponseMessage? response, Exception error);
}
