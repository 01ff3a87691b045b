using System.Diagnostics;

namespace AuthSdk.Http;

/// <summary>The value itself; errors are thrown.</summary>
internal readonly struct PlainForm<T> : IAnswerForm<T, T>
{
    public static bool Captures => false;

    public static T Success(HttpResponseMessage response, T value) => value;

    public static T Failure(HttpResponseMessage? response, Exception error) => throw new UnreachableException();
}

/// <summary>A wrapper around the value or the error.</summary>
internal readonly struct WrappedForm<T> : IAnswerForm<T, ApiResponse<T>>
{
    public static bool Captures => true;

    public static ApiResponse<T> Success(HttpResponseMessage response, T value) => new(response, value, null);

    public static ApiResponse<T> Failure(HttpResponseMessage? response, Exception error) => new(response, default, error);
}
