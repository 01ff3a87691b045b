using System.Buffers.Binary;
using AuthSdk.Packaging.Tests.Harness;

namespace AuthSdk.Packaging.Tests;

/// <summary>What is in the packages, and what they say about themselves.</summary>
[Collection(SharedFeed.Name)]
public sealed class PackageContentsTests(PackageFeed feed)
{
    private static readonly string[] TargetFrameworks = ["net10.0", "net8.0"];

    public static TheoryData<string> All => [.. PackageIds.All];

    public static TheoryData<string> Libraries => [.. PackageIds.Libraries];

    public static TheoryData<string> Sdks => [.. PackageIds.Sdks];

    [Fact]
    public void A_release_has_these_packages_and_no_other() => Assert.Equal(
        PackageIds.All.Select(id => $"{id}.{feed.Version}.nupkg")
            .Concat(PackageIds.Libraries.Select(id => $"{id}.{feed.Version}.snupkg"))
            .Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(feed.Folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public void A_package_says_what_it_is(string id)
    {
        var package = feed.Open(id);

        Assert.Equal(id, package.Metadata("id"));
        Assert.Equal(feed.Version, package.Metadata("version"));
        Assert.Equal("The AuthSdk authors", package.Metadata("authors"));
        Assert.Equal("MIT", package.Metadata("license"));
        Assert.Equal("expression", package.Metadata("license", "type"));
        Assert.Equal(Repository.Url, package.Metadata("projectUrl"));
        Assert.Equal("git", package.Metadata("repository", "type"));
        Assert.Equal(Repository.Url, package.Metadata("repository", "url"));
        Assert.NotEqual("Package Description", package.Metadata("description"));
        Assert.Contains("oauth2", package.Metadata("tags"), StringComparison.Ordinal);
        // It would hide the compile assets of what the package depends on.
        Assert.Null(package.Metadata("developmentDependency"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_package_explains_itself(string id)
    {
        var package = feed.Open(id);

        Assert.Equal("README.md", package.Metadata("readme"));
        Assert.StartsWith($"# {id}\n", System.Text.Encoding.UTF8.GetString(package["README.md"]).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_package_has_a_square_icon(string id)
    {
        var package = feed.Open(id);

        Assert.Equal("icon.png", package.Metadata("icon"));
        var icon = package["icon.png"].AsSpan();
        Assert.Equal("\u0089PNG\r\n\u001a\n", System.Text.Encoding.Latin1.GetString(icon[..8]));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon[16..])); // the width, and then the height (PNG, section 11.2.2)
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon[20..]));
    }

    /// <summary>What installing costs. docs/performance.md has the sizes of today; these are the bounds that a careless change would break.</summary>
    [Theory]
    [InlineData("AuthSdk", 600)]
    [InlineData("AuthSdk.CareCentric", 650)]
    [InlineData("AuthSdk.DistributedCache", 40)]
    [InlineData("AuthSdk.Generator", 450)]
    [InlineData("AuthSdk.HealthChecks", 40)]
    [InlineData("AuthSdk.Kmhfr", 1100)]
    [InlineData("AuthSdk.Moodhood", 350)]
    [InlineData("AuthSdk.MskBlaze", 400)]
    [InlineData("AuthSdk.OpenCrvs", 600)]
    [InlineData("AuthSdk.PostgreSql", 50)]
    [InlineData("AuthSdk.Testing", 600)]
    public void A_package_stays_small(string id, int kilobytes) => Assert.InRange(feed.SizeOf(id), 1, kilobytes * 1000L);

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_was_validated_when_it_was_packed(string id) =>
        Assert.True(File.Exists(Path.Combine(feed.BuildFolder, "obj", id, "release", "Microsoft.NET.ApiCompat.ValidatePackage.semaphore")));

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_has_an_assembly_with_documentation_and_symbols_per_framework(string id)
    {
        Assert.Equal(
            ["README.md", "icon.png", .. TargetFrameworks.SelectMany(framework => new[] { $"lib/{framework}/{id}.dll", $"lib/{framework}/{id}.xml" })],
            feed.Open(id).Files);
        Assert.Equal(TargetFrameworks.Select(framework => $"lib/{framework}/{id}.pdb"), feed.OpenSymbols(id).Files);
    }

    [Fact]
    public void The_generator_package_has_no_assembly_to_compile_against() => Assert.Equal(
        ["README.md", "analyzers/dotnet/cs/AuthSdk.CodeFixes.dll", "analyzers/dotnet/cs/AuthSdk.Generator.dll", "icon.png", "lib/net8.0/_._"],
        feed.Open(PackageIds.Generator).Files);

    [Fact]
    public void The_generator_package_brings_the_library_of_its_version() =>
        Assert.Equal([$"net8.0: AuthSdk {feed.Version}"], feed.Open(PackageIds.Generator).Dependencies);

    [Theory]
    [MemberData(nameof(Sdks))]
    public void An_sdk_package_depends_on_the_library_alone(string id) =>
        Assert.Equal(TargetFrameworks.Select(framework => $"{framework}: AuthSdk {feed.Version}"), feed.Open(id).Dependencies);

    [Theory]
    [InlineData(PackageIds.Library, "Microsoft.Extensions.Http", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options")]
    [InlineData(PackageIds.Testing, "AuthSdk", "System.IdentityModel.Tokens.Jwt")]
    [InlineData(PackageIds.HealthChecks, "AuthSdk", "Microsoft.Extensions.Diagnostics.HealthChecks")]
    [InlineData("AuthSdk.DistributedCache", "AuthSdk", "Microsoft.Extensions.Caching.Abstractions")]
    [InlineData("AuthSdk.PostgreSql", "AuthSdk", "Npgsql")]
    public void A_library_depends_on_these_packages_and_no_other(string id, params string[] packages) => Assert.Equal(
        TargetFrameworks.SelectMany(framework => packages.Select(package => $"{framework}: {package}")),
        feed.Open(id).Dependencies.Select(dependency => dependency[..dependency.LastIndexOf(' ')]));

    [Fact]
    public void The_emulators_run_on_the_shared_web_framework() => Assert.Equal(
        TargetFrameworks.Select(framework => $"{framework}: Microsoft.AspNetCore.App"),
        feed.Open(PackageIds.Testing).FrameworkReferences);
}
