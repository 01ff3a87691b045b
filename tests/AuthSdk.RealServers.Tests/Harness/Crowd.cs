namespace AuthSdk.RealServers.Tests.Harness;

/// <summary>Many callers at once.</summary>
internal static class Crowd
{
    /// <summary>Starts a call that many times, on many threads, and waits for all of them.</summary>
    public static Task<T[]> CallAsync<T>(int callers, Func<Task<T>> call) =>
        Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(call)));

    /// <summary>The errors of calls that all fail.</summary>
    public static Task<TError[]> FailAsync<TError>(int callers, Func<Task> call)
        where TError : Exception =>
        CallAsync(callers, () => Assert.ThrowsAsync<TError>(call));
}
