using System.Security;
using System.Text.Json;

namespace AuthSdk.Packaging.Tests.Harness;

/// <summary>A project of a user's, which knows AuthSdk by its packages alone.</summary>
internal sealed class Consumer
{
    private Consumer(string name, string folder) => (Name, Folder) = (name, folder);

    public string Name { get; }

    public string Folder { get; }

    /// <summary>Copies a consumer out of the repository, to a place of its own.</summary>
    public static Consumer Create(PackageFeed feed, string name)
    {
        var consumer = CreateEmpty(feed, name);
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("tests", "AuthSdk.Packaging.Tests", "Consumers", name)))
        {
            File.Copy(file, Path.Combine(consumer.Folder, Path.GetFileName(file)));
        }

        return consumer;
    }

    /// <summary>Begins a consumer in an empty folder.</summary>
    public static Consumer CreateEmpty(PackageFeed feed, string name)
    {
        WriteSettings(feed);
        return new Consumer(name, Directory.CreateDirectory(Path.Combine(feed.ConsumersFolder, Guid.NewGuid().ToString("N"))).FullName);
    }

    public Consumer With(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public Task<CommandResult> DotnetAsync(params string[] arguments) => Command.DotnetAsync(Folder, arguments);

    /// <summary>Runs what was built, for the framework that the tests themselves run on.</summary>
    public Task<CommandResult> RunAsync() => DotnetAsync(Built("net10.0"));

    /// <summary>What a build wrote.</summary>
    public string Built(string framework) => Path.Combine(Folder, "bin", "Debug", framework, $"{Name}.dll");

    /// <summary>All packages in the dependency graph.</summary>
    public IEnumerable<string> RestoredPackages()
    {
        using var assets = JsonDocument.Parse(Read(Path.Combine("obj", "project.assets.json")));
        return [.. assets.RootElement.GetProperty("libraries").EnumerateObject().Select(library => library.Name)];
    }

    /// <summary>
    /// Settings of all consumers. They also end the search for settings further up. Vulnerability data is not asked for, because the tests
    /// are to give the same answer without a network once all is in the cache.
    /// </summary>
    private static void WriteSettings(PackageFeed feed)
    {
        Directory.CreateDirectory(feed.ConsumersFolder);
        File.WriteAllText(Path.Combine(feed.ConsumersFolder, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(feed.ConsumersFolder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(feed.ConsumersFolder, ".editorconfig"), "root = true\n");
        File.WriteAllText(Path.Combine(feed.ConsumersFolder, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <AuthSdkVersion>{feed.Version}</AuthSdkVersion>
                <RestoreAdditionalProjectSources>{SecurityElement.Escape(feed.Folder)}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{SecurityElement.Escape(PackageFeed.RestoreFolder)}</RestorePackagesPath>
                <RestoreFallbackFolders>{SecurityElement.Escape(Repository.PackageCache)}</RestoreFallbackFolders>
                <NuGetAudit>false</NuGetAudit>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <AnalysisLevel>latest-recommended</AnalysisLevel>
              </PropertyGroup>
            </Project>
            """);
    }
}
