using System.Collections.Immutable;
using AuthSdk.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AuthSdk.CodeFixes.Tests.Harness;

/// <summary>A source in a project of its own, beside a document with the metadata of a server.</summary>
internal static class TestDocument
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(typeof(OAuthProviderAttribute).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static Document Create(string source) => new AdhocWorkspace()
        .AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Acme",
            "Acme",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp12),
            metadataReferences: References))
        .AddAdditionalDocument("pets.oauth.json", """{ "token_endpoint": "https://auth.example.org/token" }""", filePath: "pets.oauth.json")
        .Project
        .AddDocument("IPetApi.cs", source);

    /// <summary>What the analyzer finds that a fix is for. The source itself must compile.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(Document document, CodeFixProvider fix)
    {
        var compilation = (await document.Project.GetCompilationAsync())!;
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        var diagnostics = await compilation.WithAnalyzers([new OAuthProviderAnalyzer()], document.Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.Where(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id)).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }
}
