namespace AuthSdk.Packaging.Tests.Harness;

/// <summary>
/// Packs the solution once, as a release does, into a folder that consumers restore from. Its build output is apart from that of the
/// running tests, its version is one that no cache has seen, and it goes away with the tests.
/// </summary>
public sealed class PackageFeed : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("authsdk-packaging-").FullName;

    private readonly string _suffix = $"test.r{Guid.NewGuid():N}"[..16];

    public string Version { get; private set; } = "";

    public string Folder => Path.Combine(_folder, "feed");

    /// <summary>Where the packages were built.</summary>
    public string BuildFolder => Path.Combine(_folder, "build");

    /// <summary>Where consumers live: outside the repository, whose settings must not reach them.</summary>
    public string ConsumersFolder => Path.Combine(_folder, "consumers");

    /// <summary>What consumers restore, apart from what the repository has restored already. It survives, because a native compiler is large.</summary>
    public static string RestoreFolder { get; } = Repository.PathOf("artifacts", "packaging-tests", "packages");

    public async Task InitializeAsync()
    {
        var pack = Command.Prepare(
            Command.Dotnet,
            Repository.Root,
            "pack",
            "AuthSdk.sln",
            "--configuration", "Release",
            "--output", Folder,
            $"-p:VersionSuffix={_suffix}",
            $"-p:ArtifactsPath={BuildFolder}",
            "-p:RunAnalyzersDuringBuild=false"); // The build of these tests has run them on the same sources.

        // A checkout without a remote gets the one of a release from the settings of the machine, where SourceLink looks last.
        var settings = Directory.CreateDirectory(Path.Combine(_folder, "settings", "git")).FullName;
        await File.WriteAllTextAsync(Path.Combine(settings, "config"), $"[remote \"origin\"]\n\turl = {Repository.Url}\n");
        pack.Environment["XDG_CONFIG_HOME"] = Path.Combine(_folder, "settings");
        (await Command.RunAsync(pack)).Succeeded();

        const string Id = "AuthSdk.Generator";
        var generator = Path.GetFileNameWithoutExtension(Assert.Single(Directory.GetFiles(Folder, $"{Id}.*-{_suffix}.nupkg")));
        Version = generator[(Id.Length + 1)..];
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        if (Directory.Exists(RestoreFolder))
        {
            foreach (var package in Directory.EnumerateDirectories(RestoreFolder, "authsdk*"))
            {
                var restored = Path.Combine(package, Version);
                if (Directory.Exists(restored))
                {
                    Directory.Delete(restored, recursive: true);
                }
            }
        }

        return Task.CompletedTask;
    }

    internal Package Open(string id) => Package.Open(Path.Combine(Folder, $"{id}.{Version}.nupkg"));

    /// <summary>How large a package is, in bytes.</summary>
    internal long SizeOf(string id) => new FileInfo(Path.Combine(Folder, $"{id}.{Version}.nupkg")).Length;

    internal Package OpenSymbols(string id) => Package.Open(Path.Combine(Folder, $"{id}.{Version}.snupkg"));
}
