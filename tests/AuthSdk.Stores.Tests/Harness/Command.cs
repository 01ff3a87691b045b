using System.Diagnostics;

namespace AuthSdk.Stores.Tests.Harness;

/// <summary>Runs a program to its end.</summary>
internal static class Command
{
    public static async Task RunAsync(params string[] line)
    {
        using var process = Process.Start(new ProcessStartInfo(line[0], line[1..]))!;
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{string.Join(' ', line)} ended with {process.ExitCode}.");
    }
}
