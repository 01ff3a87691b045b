namespace AuthSdk.Http;

/// <summary>
/// How long an operation may take: with its access token, until the result is read; until the headers arrive where a stream or a response is
/// handed out. <see cref="HttpClient.Timeout"/> holds as well.
/// </summary>
/// <param name="milliseconds">The time-out in milliseconds; zero or less for none.</param>
/// <remarks>An operation that takes longer ends with a <see cref="TaskCanceledException"/> around a <see cref="TimeoutException"/>.</remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class TimeoutAttribute(int milliseconds) : Attribute
{
    /// <summary>The time-out in milliseconds; zero or less for none.</summary>
    public int Milliseconds { get; } = milliseconds;
}
