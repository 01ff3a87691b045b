using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using AuthSdk.Packaging.Tests.Harness;

namespace AuthSdk.Packaging.Tests;

/// <summary>The code fixes in the package of the generator, as <c>dotnet format</c> applies them to a program.</summary>
[Collection(SharedFeed.Name)]
public sealed partial class CodeFixTests(PackageFeed feed)
{
    [Fact]
    public async Task Every_code_fix_works_through_dotnet_format()
    {
        var consumer = FixCases.All.Aggregate(Consumer.Create(feed, "Fixes"), (program, fix) => program.With(fix.File, fix.Before));

        (await consumer.DotnetAsync(
            ["format", "analyzers", "--severity", "info", "--diagnostics", .. FixCases.All.Select(fix => fix.Diagnostic).Distinct()])).Succeeded();

        Assert.All(FixCases.All, fix => Assert.Equal(fix.After, consumer.Read(fix.File)));
    }

    [Fact]
    public void Every_code_fix_in_the_package_is_tried() => Assert.Equal(FixesInPackage(), FixCases.All.Select(fix => fix.Fix).Distinct().Order(StringComparer.Ordinal));

    /// <summary>The tests of the fixes hold the pages to the fixes.</summary>
    [Fact]
    public void Every_diagnostic_whose_page_promises_a_code_fix_is_tried() => Assert.Equal(
        Directory.EnumerateFiles(Repository.PathOf("docs", "diagnostics"), "AUTH*.md")
            .Where(page => Promise().IsMatch(File.ReadAllText(page)))
            .Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal),
        FixCases.All.Select(fix => fix.Diagnostic).Distinct().Order(StringComparer.Ordinal));

    private IEnumerable<string> FixesInPackage()
    {
        using var assembly = new PEReader(new MemoryStream(feed.Open(PackageIds.Generator)["analyzers/dotnet/cs/AuthSdk.CodeFixes.dll"]));
        var metadata = assembly.GetMetadataReader();
        return [.. metadata.TypeDefinitions
            .Select(metadata.GetTypeDefinition)
            .Where(type => type.GetCustomAttributes().Any(attribute => IsExport(metadata, metadata.GetCustomAttribute(attribute))))
            .Select(type => metadata.GetString(type.Name))
            .Order(StringComparer.Ordinal)];
    }

    private static bool IsExport(MetadataReader metadata, CustomAttribute attribute) =>
        attribute.Constructor.Kind == HandleKind.MemberReference &&
        metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } type &&
        metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)type).Name) == "ExportCodeFixProviderAttribute";

    [GeneratedRegex("code\\s+fix", RegexOptions.IgnoreCase)]
    private static partial Regex Promise();
}
