using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AuthSdk.CodeFixes.Tests;

/// <summary>What holds for every code fix.</summary>
public sealed partial class CodeFixCatalogTests
{
    private static readonly IReadOnlyList<CodeFixProvider> All =
    [
        .. typeof(TextFix).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    [Fact]
    public void Every_fix_is_found_by_its_class_name_and_can_fix_all() => Assert.All(All, fix =>
    {
        var export = fix.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()!;
        Assert.Equal((fix.GetType().Name, "C#"), (export.Name, Assert.Single(export.Languages)));
        Assert.NotNull(fix.GetFixAllProvider());
    });

    [Fact]
    public void The_page_of_a_diagnostic_promises_a_fix_if_there_is_one() => Assert.Equal(
        All.SelectMany(fix => fix.FixableDiagnosticIds).Distinct().Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(PagesFolder(), "AUTH*.md")
            .Where(page => Promise().IsMatch(File.ReadAllText(page)))
            .Select(page => Path.GetFileNameWithoutExtension(page)!)
            .Order(StringComparer.Ordinal));

    private static string PagesFolder() => Path.Combine(
        typeof(CodeFixCatalogTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!, "docs", "diagnostics");

    [GeneratedRegex("code\\s+fix", RegexOptions.IgnoreCase)]
    private static partial Regex Promise();
}
