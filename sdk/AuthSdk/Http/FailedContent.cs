namespace AuthSdk.Http;

/// <summary>
/// A body that is an error although its status is one of success. The mark is on the body, which is there only where it was looked at: a field
/// for it would be on every request.
/// </summary>
internal sealed class FailedContent(HttpContent original, ReadOnlyMemory<byte> body) : PeekedContent(original, body, Stream.Null)
{
    /// <summary>Whether an answer is a success: its status says so, and its body not otherwise.</summary>
    public static bool IsSuccess(HttpResponseMessage response) => response is { IsSuccessStatusCode: true, Content: not FailedContent };
}
