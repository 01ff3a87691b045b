using System.Reflection;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AuthSdk.Generator.Tests.Architecture;

/// <summary>A diagnostic is an id, a sentence, a page and a line in the release notes.</summary>
public sealed class DiagnosticCatalogTests
{
    private static readonly string Releases = File.ReadAllText(Repository.PathOf("generator", "AuthSdk.Generator", "AnalyzerReleases.Unshipped.md"));

    public static TheoryData<string> Ids { get; } = [.. DiagnosticCatalog.All.Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_diagnostic_has_a_page_and_a_link_to_it(string id)
    {
        Assert.EndsWith($"/docs/diagnostics/{id}.md", Find(id).HelpLinkUri, StringComparison.Ordinal);
        var page = File.ReadAllText(Repository.PathOf("docs", "diagnostics", $"{id}.md"));

        Assert.StartsWith($"# {id}: {Find(id).Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"Severity: {Find(id).DefaultSeverity.ToString().ToLowerInvariant()}", page, StringComparison.Ordinal);
        Assert.All(["## Why", "## Invalid", "## Fixed", "## When to suppress"], heading => Assert.Contains($"\n{heading}\n", page, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_examples_of_its_page_are_what_they_claim_to_be(string id)
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "diagnostics", $"{id}.md"));

        Assert.Equal([id], (await ReportedAsync(id, Example(page, "## Invalid"), Files(page))).Distinct());
        Assert.DoesNotContain(id, await ReportedAsync(id, Example(page, "## Fixed"), Files(page)));
        GeneratorRun.Of(Program(id, Example(page, "## Fixed")), Files(page));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_diagnostic_is_in_the_release_notes_with_its_severity(string id) => Assert.Contains(
        $"\n{id} | {Find(id).Category} | {Find(id).DefaultSeverity} | {Find(id).Title}\n", Releases.ReplaceLineEndings("\n") + "\n", StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_diagnostic_is_in_the_list_of_pages(string id) => Assert.Contains(
        $"| [{id}]({id}.md) | {Find(id).DefaultSeverity.ToString().ToLowerInvariant()} | {Find(id).Title} |\n",
        File.ReadAllText(Repository.PathOf("docs", "diagnostics", "README.md")),
        StringComparison.Ordinal);

    [Fact]
    public void Every_page_is_about_a_diagnostic() => Assert.Equal(
        DiagnosticCatalog.All.Select(descriptor => $"{descriptor.Id}.md").Order(StringComparer.Ordinal),
        Directory.GetFiles(Repository.PathOf("docs", "diagnostics")).Select(Path.GetFileName).Where(name => name != "README.md").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_id_has_one_descriptor() => Assert.Equal(
        typeof(DiagnosticIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
        DiagnosticCatalog.All.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal));

    private static DiagnosticDescriptor Find(string id) => DiagnosticCatalog.All.Single(descriptor => descriptor.Id == id);

    private static async Task<IEnumerable<string>> ReportedAsync(string id, string example, AdditionalText[] files) =>
        (await Analysis.RunAsync(GeneratorRun.Unchecked(Program(id, example), files).Compilation, files)).Select(diagnostic => diagnostic.Id);

    private static CSharpCompilation Program(string id, string example) => TestCompilation.Create(example, Sources.Json)
        .AddReferences(id == DiagnosticIds.MissingRefitRegistration ? RefitStandIn.Bare : RefitStandIn.Generated);

    // A page about metadata shows the document.
    private static AdditionalText[] Files(string page) => page.Split("```json\n") is [_, var document]
        ? [new MemoryText("/src/pets.oauth.json", document[..document.IndexOf("\n```", StringComparison.Ordinal)])]
        : [];

    private static string Example(string page, string heading)
    {
        var section = page[(page.IndexOf($"\n{heading}\n", StringComparison.Ordinal) + 1)..];
        var start = section.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
        return Declare.File("namespace Acme;\n\n" + section[start..section.IndexOf("\n```", start, StringComparison.Ordinal)]);
    }
}
