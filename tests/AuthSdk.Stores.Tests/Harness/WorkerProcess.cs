using System.Diagnostics;
using AuthSdk.Stores.Tests.Worker;

namespace AuthSdk.Stores.Tests.Harness;

/// <summary>A process that shares the store.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process _process;

    private WorkerProcess(string name, Process process) => (Name, _process) = (name, process);

    public string Name { get; }

    public static WorkerProcess Start(string name, string connectionString, Uri tokenEndpoint, string key)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        foreach (var argument in new[] { typeof(WorkerFlow).Assembly.Location, name, connectionString, tokenEndpoint.AbsoluteUri, key })
        {
            start.ArgumentList.Add(argument);
        }

        return new WorkerProcess(name, Process.Start(start)!);
    }

    public async Task<string> AskAsync(string line)
    {
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync();
        return await _process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)) ?? $"{Name} has ended";
    }

    public void Kill() => _process.Kill();

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }
}
