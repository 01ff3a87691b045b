namespace AuthSdk.Http;

/// <summary>An answer that means "nothing" instead of an error.</summary>
/// <param name="statusCode">The status, such as 404.</param>
/// <param name="text">What its body contains, compared without case; <see langword="null"/> if the status alone says it.</param>
public sealed class EmptyAnswer(int statusCode, string? text = null)
{
    /// <summary>The status.</summary>
    public int StatusCode { get; } = statusCode;

    /// <summary>What the body contains.</summary>
    public string? Text { get; } = text;

    internal bool Matches(ApiException answer) =>
        (int)answer.StatusCode == StatusCode && (Text is null || answer.Content?.Contains(Text, StringComparison.OrdinalIgnoreCase) == true);
}
