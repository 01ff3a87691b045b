using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Threading.Channels;

namespace AuthSdk.EndToEnd.Tests.Samples;

/// <summary>A sample as its user runs it, in a process of its own.</summary>
internal sealed class SampleProcess : IAsyncDisposable
{
    // Credentials that the developer has for the real services are none of the test's business.
    private static readonly string[] Prefixes = ["KMHFR_", "OPENCRVS_", "MOODHOOD_", "CARECENTRIC_", "MSK_", "MSKBLAZE_"];

    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly StringBuilder _output = new();
    private readonly Task _reading;

    private SampleProcess(Process process)
    {
        _process = process;
        _reading = Task.WhenAll(ReadAsync(process.StandardOutput), ReadAsync(process.StandardError)).ContinueWith(_ => _lines.Writer.Complete(), TaskScheduler.Default);
    }

    /// <summary>Starts a sample, whose project the test project references.</summary>
    /// <param name="name">The name of its assembly.</param>
    /// <param name="environment">Variables to set.</param>
    /// <param name="folder">The working folder; the tests' own when null.</param>
    /// <param name="arguments">The command line.</param>
    public static SampleProcess Start(string name, IReadOnlyDictionary<string, string> environment, string? folder, params string[] arguments)
    {
        // A shell's background jobs ignore Ctrl+C, and so do the processes that they start, unless told otherwise.
        string[] host = [.. OperatingSystem.IsLinux() ? ["env", "--default-signal=INT"] : Array.Empty<string>(), Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet"];
        var start = new ProcessStartInfo(host[0], host[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? "",
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, $"{name}.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var variable in start.Environment.Keys.Where(variable => Prefixes.Any(prefix => variable.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))).ToList())
        {
            start.Environment.Remove(variable);
        }

        foreach (var (variable, value) in environment)
        {
            start.Environment[variable] = value;
        }

        return new SampleProcess(Process.Start(start)!);
    }

    /// <summary>Runs a sample to its end.</summary>
    public static async Task<Run> RunAsync(string name, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        await using var process = Start(name, environment, folder: null, arguments);
        return await process.WaitAsync();
    }

    /// <summary>Waits for a line that contains a text, and returns it.</summary>
    public async Task<string> WaitForLineAsync(string text)
    {
        await foreach (var line in _lines.Reader.ReadAllAsync())
        {
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"The sample ended without '{text}':\n{_output}");
    }

    /// <summary>Presses Ctrl+C.</summary>
    public void Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Waits for the end.</summary>
    public async Task<Run> WaitAsync()
    {
        await _process.WaitForExitAsync();
        await _reading;
        return new Run(_process.ExitCode, _output.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        await _reading;
        _process.Dispose();
    }

    private async Task ReadAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            lock (_output)
            {
                _output.AppendLine(line);
            }

            _lines.Writer.TryWrite(line);
        }
    }

    /// <summary>How a sample ended, and what it wrote.</summary>
    internal sealed record Run(int ExitCode, string Output);
}
