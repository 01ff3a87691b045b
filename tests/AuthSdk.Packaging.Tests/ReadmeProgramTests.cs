using System.Text.RegularExpressions;
using AuthSdk.Packaging.Tests.Harness;

namespace AuthSdk.Packaging.Tests;

/// <summary>What a new user gets who has the README of an SDK package and nothing else: each first call is copied, built and run.</summary>
[Collection(SharedFeed.Name)]
public sealed partial class ReadmeProgramTests(PackageFeed feed)
{
    /// <summary>The package, the emulator that its README names, and a line that the program then prints.</summary>
    private static readonly (string Id, string Emulator, string Line)[] Programs =
    [
        ("AuthSdk.CareCentric", "carecentric", "9000000000 FAMILY, born 1942-06-19"),
        ("AuthSdk.Kmhfr", "kmhfr", "100000 Rehema Pharmacy (Bahati) (NAIROBI)"),
        ("AuthSdk.Moodhood", "moodhood", "Some test space: "),
        ("AuthSdk.MskBlaze", "msk", "Patient/10081007 2021-12-14T02:03:00 ABAS"),
        ("AuthSdk.OpenCrvs", "opencrvs2", "birth REGISTERED"),
    ];

    [Fact]
    public async Task The_first_call_of_each_readme_lists_what_its_emulator_has()
    {
        var consumer = Consumer.CreateEmpty(feed, "FirstCalls");
        foreach (var (id, emulator, _) in Programs)
        {
            var section = FirstCall(id);
            Assert.Contains($"samples/Emulators -- {emulator}`", section, StringComparison.Ordinal);
            consumer.With($"{id}/{id}.Try.csproj", Project(section)).With($"{id}/Program.cs", CodeBlock().Match(section).Groups["code"].Value);
        }

        consumer.With("FirstCalls.slnx", $"<Solution>{string.Concat(Programs.Select(program => $"<Project Path=\"{program.Id}/{program.Id}.Try.csproj\" />"))}</Solution>");
        (await consumer.DotnetAsync("build", "FirstCalls.slnx")).Succeeded();

        foreach (var (id, emulator, line) in Programs)
        {
            using var provider = await SampleEmulator.StartAsync(emulator);
            consumer.With($"{id}/appsettings.json", provider.Settings);
            var run = await Command.DotnetAsync(Path.Combine(consumer.Folder, id), $"bin/Debug/net10.0/{id}.Try.dll");
            Assert.Contains(run.Lines, printed => printed.Contains(line, StringComparison.Ordinal));
        }
    }

    /// <summary>What <c>dotnet new console</c> and the packages of the README make; of versions there is one of each here.</summary>
    private string Project(string section)
    {
        var versions = File.ReadAllText(Repository.PathOf("Directory.Packages.props"));
        var packages = Package().Matches(section).Select(match => match.Groups["id"].Value).Select(id =>
        {
            var version = id.StartsWith("AuthSdk", StringComparison.Ordinal) ? feed.Version : Regex.Match(versions, $"\"{Regex.Escape(id)}\" Version=\"([^\"]+)\"").Groups[1].Value;
            return $"<PackageReference Include=\"{id}\" Version=\"{version}\" />";
        });
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                {string.Concat(packages)}
              </ItemGroup>
            </Project>
            """;
    }

    private static string FirstCall(string id)
    {
        var readme = File.ReadAllText(Repository.PathOf("sdk", id, "README.md")).ReplaceLineEndings("\n");
        return Section().Match(readme).Value;
    }

    [GeneratedRegex(@"^## First call\n.*?(?=^## )", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex(@"```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"^dotnet add package (?<id>\S+)$", RegexOptions.Multiline)]
    private static partial Regex Package();
}
