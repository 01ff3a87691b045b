using System.Collections.Concurrent;
using System.Diagnostics;

namespace AuthSdk.RealServers.Tests.Harness;

/// <summary>A server in a process of its own, on a free port, with a folder of its own; both end with this object.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private const string Ready = "READY ";

    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(5);

    private readonly Process _process;
    private readonly string _stateFolder;

    private ServerProcess(Process process, string stateFolder, Uri address)
    {
        _process = process;
        _stateFolder = stateFolder;
        Address = address;
        Log = new RequestLog(Path.Combine(stateFolder, "requests.jsonl"));
    }

    public Uri Address { get; }

    public RequestLog Log { get; }

    /// <summary>Starts <c>tests/servers/NAME</c>, and installs it first where it is missing.</summary>
    public static async Task<ServerProcess> StartAsync(string name, params (string Name, string Value)[] settings)
    {
        var folder = new ServerFolder(name);
        await folder.InstallAsync();

        var state = Directory.CreateTempSubdirectory($"authsdk-{name}-").FullName;
        var start = new ProcessStartInfo("/bin/sh", [folder.StartScript]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PORT"] = "0";
        start.Environment["STATE_DIR"] = state;
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        var process = Process.Start(start)!;
        try
        {
            return new ServerProcess(process, state, await WaitUntilReadyAsync(process, name));
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            process.Dispose();
            Directory.Delete(state, recursive: true);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await TerminateAsync();
        _process.Dispose();
        Directory.Delete(_stateFolder, recursive: true);
    }

    private static async Task<Uri> WaitUntilReadyAsync(Process process, string name)
    {
        var ready = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var said = new ConcurrentQueue<string>();
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.StartsWith(Ready, StringComparison.Ordinal) == true)
            {
                ready.TrySetResult(new Uri(line.Data[Ready.Length..]));
            }
        };
        process.ErrorDataReceived += (_, line) => said.Enqueue(line.Data ?? string.Empty);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"The server '{name}' ended at its start: {string.Join('\n', said)}"));
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return await ready.Task.WaitAsync(StartLimit);
    }

    private async Task TerminateAsync()
    {
        // .NET can only kill; the shell knows how to ask.
        using (var kill = Process.Start("/bin/sh", ["-c", $"kill -TERM {_process.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        using var limit = new CancellationTokenSource(StopLimit);
        try
        {
            await _process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
        }
    }
}
