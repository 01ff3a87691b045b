using System.Collections.Concurrent;
using System.Diagnostics;

namespace AuthSdk.RealServers.Tests.Harness;

/// <summary>One folder below <c>tests/servers</c>, and the installation of what its server needs.</summary>
internal sealed class ServerFolder
{
    /// <summary>Fixtures start in parallel; each server is installed by the first that needs it.</summary>
    private static readonly ConcurrentDictionary<string, Lazy<Task>> Installations = new();

    private readonly string _name;
    private readonly string _path;

    public ServerFolder(string name)
    {
        _name = name;
        _path = Path.Combine(Root(), name);
    }

    public string StartScript => Path.Combine(_path, "start.sh");

    public Task InstallAsync() => Installations.GetOrAdd(_name, _ => new Lazy<Task>(RunInstallScriptAsync)).Value;

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var servers = Path.Combine(folder.FullName, "tests", "servers");
            if (Directory.Exists(servers))
            {
                return servers;
            }
        }

        throw new InvalidOperationException($"There is no tests/servers above {AppContext.BaseDirectory}.");
    }

    private async Task RunInstallScriptAsync()
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", [Path.Combine(_path, "install.sh")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            await output;
            throw new InvalidOperationException(
                $"The server '{_name}' is not installed, and could not be: run tests/servers/{_name}/install.sh, as root if it asks for that. It said: {(await error).Trim()}");
        }
    }
}
