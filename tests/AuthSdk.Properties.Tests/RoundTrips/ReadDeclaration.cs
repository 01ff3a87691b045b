using System.Collections.Immutable;
using System.Text;
using AuthSdk.Generator;
using AuthSdk.Generator.Tests.Harness;
using AuthSdk.Properties.Tests.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.Properties.Tests.RoundTrips;

/// <summary>A declaration that the generator and the analyzer have read.</summary>
internal sealed class ReadDeclaration
{
    // Compilations that come from one another share what is known of the platform: that is most of the time of a small one.
    private static readonly ImmutableDictionary<HttpLibrary, Lazy<CSharpCompilation>> Empty = Enum.GetValues<HttpLibrary>()
        .ToImmutableDictionary(static library => library, static library => new Lazy<CSharpCompilation>(() => CreateEmpty(library)));

    private ReadDeclaration(Compilation output, IReadOnlyList<Diagnostic> errors)
    {
        Output = output;
        Errors = errors;
    }

    /// <summary>The program with what was emitted.</summary>
    public Compilation Output { get; }

    /// <summary>Why the analyzer, or the compiler alone, refuses the declaration.</summary>
    public IReadOnlyList<Diagnostic> Errors { get; }

    /// <summary>Runs the generator, which must not fail, and the analyzers, which must not either.</summary>
    public static ReadDeclaration Of(Declaration declaration) => Of(
        declaration.Library,
        [declaration.Source],
        declaration.Hooked.Count == 0 ? [] : [Parse(declaration.Hooks, "Hooks.cs")],
        [.. declaration.Documents.Select(static document => new DrawnFile(document))]);

    /// <summary>The same for sources.</summary>
    public static ReadDeclaration Of(params string[] sources) => Of(HttpLibrary.AuthSdk, sources, [], []);

    // Hooks compile together with what is emitted only.
    private static ReadDeclaration Of(HttpLibrary library, string[] sources, SyntaxTree[] hooks, ImmutableArray<AdditionalText> files)
    {
        var compilation = Empty[library].Value.AddSyntaxTrees(sources.Select(static (source, index) => Parse(source, $"Source{index}.cs")));
        CSharpGeneratorDriver.Create([new OAuthProviderGenerator().AsSourceGenerator()], files, TestCompilation.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation.AddSyntaxTrees(hooks), out var output, out var failures);
        Assert.Empty(failures);

        var diagnostics = compilation.GetDiagnostics().Concat(Analyze(compilation, files));
        return new ReadDeclaration(output, [.. diagnostics.Where(static diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error)]);
    }

    private static CSharpCompilation CreateEmpty(HttpLibrary library)
    {
        var compilation = TestCompilation.Create();
        compilation = library switch
        {
            HttpLibrary.Refit => compilation.AddReferences(RefitStandIn.Generated),
            HttpLibrary.ClassicRefit => compilation.AddReferences(RefitStandIn.Classic),
            _ => compilation,
        };
        // The references are read when something is asked of a compilation.
        _ = compilation.GetSpecialType(SpecialType.System_Object);
        return compilation;
    }

    private static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, TestCompilation.ParseOptions, path);

    private static ImmutableArray<Diagnostic> Analyze(Compilation compilation, ImmutableArray<AdditionalText> files)
    {
        var analysis = compilation.WithAnalyzers([new OAuthProviderAnalyzer(), new OAuthUseAnalyzer()], new AnalyzerOptions(files));
        var diagnostics = analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Id == "AD0001");
        return diagnostics;
    }

    /// <summary>A file as a compiler reads it from a disk.</summary>
    private sealed class DrawnFile(DocumentText document) : AdditionalText
    {
        public override string Path => document.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(document.Text));
            return SourceText.From(bytes);
        }
    }
}
