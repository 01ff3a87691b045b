using System.Diagnostics;

namespace AuthSdk.Packaging.Tests.Harness;

/// <summary>The consumer that hosts the emulators, running until it is told to end.</summary>
internal sealed class EmulatorProcess : IDisposable
{
    private static readonly TimeSpan TimeOut = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private EmulatorProcess(Process process, string[] addresses) => (_process, Addresses) = (process, addresses);

    /// <summary>Where each emulator is: <c>name=http://127.0.0.1:port/</c>.</summary>
    public string[] Addresses { get; }

    public static async Task<EmulatorProcess> StartAsync(PackageFeed feed)
    {
        var consumer = Consumer.Create(feed, "EmulatorHost");
        (await consumer.DotnetAsync("build")).Succeeded();

        var start = Command.Prepare(Command.Dotnet, consumer.Folder, consumer.Built("net10.0"));
        start.RedirectStandardInput = true;
        start.RedirectStandardError = false;
        var process = Process.Start(start)!;
        using var timeOut = new CancellationTokenSource(TimeOut);
        var addresses = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(timeOut.Token) is { } line && line != "ready")
        {
            addresses.Add(line);
        }

        return new EmulatorProcess(process, [.. addresses]);
    }

    /// <summary>Ends it, and gives its last words: how many token requests each emulator got.</summary>
    public async Task<string[]> EndAsync()
    {
        _process.StandardInput.Close();
        using var timeOut = new CancellationTokenSource(TimeOut);
        var output = await _process.StandardOutput.ReadToEndAsync(timeOut.Token);
        await _process.WaitForExitAsync(timeOut.Token);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>Ends it, whatever it is doing.</summary>
    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
