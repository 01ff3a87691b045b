using System.Diagnostics;

namespace AuthSdk.EndToEnd.Tests.Samples;

/// <summary>Runs the sample as its user does, in a process of its own.</summary>
internal static class QuickstartProcess
{
    private static readonly string[] Prefixes = ["KMHFR_", "OPENCRVS_", "MOODHOOD_", "CARECENTRIC_", "MSK_"];

    public static async Task<Run> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Quickstart.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // Credentials that the developer has for the real services are none of the test's business.
        foreach (var name in start.Environment.Keys.Where(name => Prefixes.Any(name.StartsWith)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Run(process.ExitCode, await output + await errors);
    }

    internal sealed record Run(int ExitCode, string Output);
}
