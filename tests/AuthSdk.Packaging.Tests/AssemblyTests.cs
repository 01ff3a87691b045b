using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using AuthSdk.Packaging.Tests.Harness;

namespace AuthSdk.Packaging.Tests;

/// <summary>What the packed assemblies reveal and demand.</summary>
[Collection(SharedFeed.Name)]
public sealed class AssemblyTests(PackageFeed feed)
{
    /// <summary>The kind of information that is SourceLink's, by the format of portable symbols.</summary>
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    public static TheoryData<string> All => [.. PackageIds.All];

    public static TheoryData<string> Libraries => [.. PackageIds.Libraries];

    [Theory]
    [MemberData(nameof(All))]
    public void An_assembly_names_no_path_of_the_machine_that_built_it(string id)
    {
        var package = feed.Open(id);
        var assemblies = package.Files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(assemblies);
        Assert.All(assemblies, file => AssertNoMachinePath(package[file]));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Symbols_name_sources_by_their_place_in_the_repository(string id)
    {
        var symbols = feed.OpenSymbols(id);

        Assert.All(symbols.Files, file =>
        {
            AssertNoMachinePath(symbols[file]);
            using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols[file]));
            AssertMapped(provider.GetMetadataReader());
        });
    }

    /// <summary>A debugger gets the sources from the repository, at the version that was built.</summary>
    [Theory]
    [MemberData(nameof(Libraries))]
    public void Symbols_say_where_the_sources_are(string id)
    {
        var commit = feed.Open(id).Metadata("repository", "commit");
        var link = """{"documents":{"/_/*":"https://raw.githubusercontent.com/authsdk/authsdk/COMMIT/*"}}""".Replace("COMMIT", commit, StringComparison.Ordinal);
        var symbols = feed.OpenSymbols(id);

        Assert.All(symbols.Files, file =>
        {
            using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols[file]));
            var found = SourceLinkOf(provider.GetMetadataReader());
            if (found is not null || (Repository.IsCheckedOut && !Repository.HasRemote))
            {
                Assert.Equal(link, found);
            }
        });
    }

    /// <summary>The same sources give the same bytes.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void An_assembly_is_compiled_deterministically(string id)
    {
        var package = feed.Open(id);
        Assert.All(package.Files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)), file =>
        {
            using var assembly = new PEReader(new MemoryStream(package[file]));
            Assert.Contains(assembly.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
        });
    }

    [Fact]
    public void The_compiler_extensions_carry_their_symbols()
    {
        var package = feed.Open(PackageIds.Generator);
        Assert.All(package.Files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)), file =>
        {
            using var assembly = new PEReader(new MemoryStream(package[file]));
            var embedded = assembly.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
            using var provider = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
            AssertMapped(provider.GetMetadataReader());
        });
    }

    /// <summary>The emulators are the exception: what signs their tokens writes JSON by reflection.</summary>
    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_says_that_it_can_be_trimmed_and_compiled_to_native_code(string id)
    {
        var package = feed.Open(id);
        var assemblies = package.Files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)).ToList();

        Assert.Equal(2, assemblies.Count);
        Assert.All(assemblies, file => Assert.Equal(id != PackageIds.Testing, SaysTrue(package[file], "IsTrimmable")));
        Assert.All(
            assemblies.Where(file => file.StartsWith("lib/net10.0/", StringComparison.Ordinal)),
            file => Assert.Equal(id != PackageIds.Testing, SaysTrue(package[file], "IsAotCompatible")));
    }

    /// <summary>4.8.0 is the compiler of SDK 8.0.100; a newer reference keeps the generator from loading there.</summary>
    [Fact]
    public void The_generator_loads_into_the_compiler_of_the_oldest_sdk() =>
        Assert.Equal(
            [("Microsoft.CodeAnalysis", new Version(4, 8, 0, 0)), ("Microsoft.CodeAnalysis.CSharp", new Version(4, 8, 0, 0))],
            References("AuthSdk.Generator").Where(reference => reference.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)));

    /// <summary>The compiler has no workspaces and no composition, and an editor need not have the composition of this version.</summary>
    [Fact]
    public void What_editors_need_is_in_the_code_fixes_alone()
    {
        Assert.DoesNotContain(References("AuthSdk.Generator"), reference => reference.Name.Contains("Workspaces", StringComparison.Ordinal));
        Assert.Contains(References("AuthSdk.CodeFixes"), reference => reference.Name == "Microsoft.CodeAnalysis.Workspaces");
        Assert.DoesNotContain(References("AuthSdk.CodeFixes"), reference => reference.Name.StartsWith("System.Composition", StringComparison.Ordinal));
    }

    private List<(string Name, Version Version)> References(string assembly)
    {
        using var reader = new PEReader(new MemoryStream(feed.Open(PackageIds.Generator)[$"analyzers/dotnet/cs/{assembly}.dll"]));
        var metadata = reader.GetMetadataReader();
        return
        [
            .. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
                .Select(reference => (metadata.GetString(reference.Name), reference.Version))
                .OrderBy(reference => reference.Item1, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether the assembly has the metadata <paramref name="key"/>, and its value is true.</summary>
    private static bool SaysTrue(byte[] assembly, string key)
    {
        using var reader = new PEReader(new MemoryStream(assembly));
        var metadata = reader.GetMetadataReader();

        // The blob of [assembly: AssemblyMetadata("key", "True")]: a prolog of two bytes and the two texts, each after its length.
        byte[] value = [1, 0, (byte)key.Length, .. Encoding.UTF8.GetBytes(key), 4, .. "True"u8, 0, 0];
        return metadata.GetAssemblyDefinition().GetCustomAttributes()
            .Any(handle => metadata.GetBlobBytes(metadata.GetCustomAttribute(handle).Value).AsSpan().SequenceEqual(value));
    }

    private static string? SourceLinkOf(MetadataReader symbols) => symbols.CustomDebugInformation.Select(symbols.GetCustomDebugInformation)
        .Where(information => symbols.GetGuid(information.Kind) == SourceLink)
        .Select(information => Encoding.UTF8.GetString(symbols.GetBlobBytes(information.Value)))
        .SingleOrDefault();

    private static void AssertMapped(MetadataReader symbols)
    {
        var documents = symbols.Documents.Select(document => symbols.GetString(symbols.GetDocument(document).Name)).ToList();
        Assert.NotEmpty(documents);
        Assert.All(documents, document => Assert.StartsWith("/_", document, StringComparison.Ordinal));
    }

    private void AssertNoMachinePath(byte[] file)
    {
        foreach (var path in new[] { Repository.Root, feed.BuildFolder, Repository.PackageCache })
        {
            Assert.True(file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(path)) < 0, $"It names {path}.");
        }
    }
}
