using System.Diagnostics;

namespace AuthSdk.Tests.Harness;

/// <summary>Waits for what happens in the background, without sleeping.</summary>
public static class Until
{
    public static async Task True(Func<bool> condition)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), "It did not happen.");
            await Task.Yield();
        }
    }
}
