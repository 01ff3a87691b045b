using System.Diagnostics;

namespace AuthSdk.Packaging.Tests.Harness;

/// <summary>Runs a program to its end.</summary>
internal static class Command
{
    private static readonly TimeSpan TimeOut = TimeSpan.FromMinutes(10);

    public static string Dotnet { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public static Task<CommandResult> DotnetAsync(string folder, params string[] arguments) =>
        RunAsync(Dotnet, folder, arguments);

    public static Task<CommandResult> RunAsync(string program, string folder, params string[] arguments) =>
        RunAsync(Prepare(program, folder, arguments));

    public static async Task<CommandResult> RunAsync(ProcessStartInfo start)
    {
        var command = $"{start.FileName} {string.Join(' ', start.ArgumentList)}";
        using var process = Process.Start(start)!;
        using var timeOut = new CancellationTokenSource(TimeOut);
        var output = process.StandardOutput.ReadToEndAsync(timeOut.Token);
        var error = process.StandardError.ReadToEndAsync(timeOut.Token);
        try
        {
            await process.WaitForExitAsync(timeOut.Token);
            return new CommandResult(command, process.ExitCode, await output + await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{command} took longer than {TimeOut}.");
        }
    }

    /// <summary>How a program is started: with its output for us to read, and nothing of the build around it.</summary>
    public static ProcessStartInfo Prepare(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Isolate(start.Environment);
        return start;
    }

    /// <summary>
    /// A build inside a test run inherits variables that point it to the outer build. And none of its processes may stay behind: they
    /// would hold the output open that is read to its end above.
    /// </summary>
    private static void Isolate(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(IsOfTheOuterBuild).ToList())
        {
            environment.Remove(name);
        }

        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["UseSharedCompilation"] = "false";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "1";
    }

    private static bool IsOfTheOuterBuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) ||
        name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase) ||
        name.StartsWith("CORECLR_", StringComparison.OrdinalIgnoreCase);
}
