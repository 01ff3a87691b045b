using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace AuthSdk.Stores.Tests.Harness;

/// <summary>A PostgreSQL of its own on a free port, in a folder that goes with it.</summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private static readonly string[] Places = [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), .. Installed()];

    // The server refuses to run as root; its package brings a user for it.
    private static readonly string[] AsItsUser = Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--"] : [];

    private readonly string _folder = Directory.CreateTempSubdirectory("authsdk-postgresql-").FullName;

    public string ConnectionString { get; private set; } = "";

    public NpgsqlDataSource Database { get; private set; } = null!;

    private string Data => Path.Combine(_folder, "data");

    public async Task InitializeAsync()
    {
        var port = FreePort();
        if (AsItsUser.Length > 0)
        {
            await Command.RunAsync("chown", "postgres", _folder);
        }

        await RunAsync("initdb", "-D", Data, "-U", "authsdk", "-A", "trust", "--no-sync", "--no-instructions");
        await RunAsync(
            "pg_ctl", "start", "-s", "-w", "-D", Data, "-l", Path.Combine(_folder, "log"),
            "-o", $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder} -c fsync=off");
        ConnectionString = $"Host=127.0.0.1;Port={port};Username=authsdk;Database=postgres";
        Database = NpgsqlDataSource.Create(ConnectionString);
    }

    public async Task DisposeAsync()
    {
        await Database.DisposeAsync();
        await RunAsync("pg_ctl", "stop", "-s", "-m", "immediate", "-D", Data);
        Directory.Delete(_folder, recursive: true);
    }

    private static Task RunAsync(string program, params string[] arguments) =>
        Command.RunAsync([.. AsItsUser, Places.Select(place => Path.Combine(place, program)).FirstOrDefault(File.Exists) ?? program, .. arguments]);

    /// <summary>Debian keeps the server's programs where no PATH finds them.</summary>
    private static IEnumerable<string> Installed() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql")
            .OrderByDescending(folder => int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture))
            .Select(folder => Path.Combine(folder, "bin"))
        : [];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
