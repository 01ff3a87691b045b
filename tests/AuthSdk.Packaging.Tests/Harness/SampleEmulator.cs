using System.Diagnostics;
using System.Text;

namespace AuthSdk.Packaging.Tests.Harness;

/// <summary>An emulator as the READMEs start it: <c>dotnet run --project samples/Emulators -- kmhfr</c>.</summary>
internal sealed class SampleEmulator : IDisposable
{
    private static readonly TimeSpan TimeOut = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private SampleEmulator(Process process, string settings) => (_process, Settings) = (process, settings);

    /// <summary>The <c>appsettings.json</c> that it prints.</summary>
    public string Settings { get; }

    public static async Task<SampleEmulator> StartAsync(string name)
    {
        var start = Command.Prepare(Command.Dotnet, AppContext.BaseDirectory, "Emulators.dll", name);
        start.RedirectStandardError = false;
        start.StandardOutputEncoding = Encoding.UTF8;
        var process = Process.Start(start)!;
        using var timeOut = new CancellationTokenSource(TimeOut);
        var settings = new StringBuilder();
        while (await process.StandardOutput.ReadLineAsync(timeOut.Token) is { } line && line != "}")
        {
            if (line == "{" || settings.Length > 0)
            {
                settings.AppendLine(line);
            }
        }

        return new SampleEmulator(process, settings.Append('}').ToString());
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
