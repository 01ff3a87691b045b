using System.Diagnostics;

namespace AuthSdk.RealServers.Tests.Harness;

/// <summary>Waits for what a server does in its own time.</summary>
internal static class Until
{
    public static Task True(Func<bool> condition) => True(async () =>
    {
        await Task.Yield();
        return condition();
    });

    public static async Task True(Func<Task<bool>> condition)
    {
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), "It did not happen.");
        }
    }
}
