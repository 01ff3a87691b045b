using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using AuthSdk.Generator;
using AuthSdk.Generator.Tests.Harness;
using AuthSdk.Properties.Tests.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AuthSdk.Properties.Tests.RoundTrips;

/// <summary>A declaration with what the generator made of it, in memory.</summary>
internal sealed class CompiledDeclaration
{
    private readonly Compilation _output;

    private CompiledDeclaration(Compilation output, bool hasErrors)
    {
        _output = output;
        HasErrors = hasErrors;
    }

    /// <summary>Whether the analyzer, or the compiler alone, refuses the declaration.</summary>
    public bool HasErrors { get; }

    /// <summary>Runs the generator, which must not fail, and the analyzer. What has no error must compile without warnings.</summary>
    public static CompiledDeclaration Of(Declaration declaration) => Of(declaration.Hooked.Count == 0 ? [] : [declaration.Hooks], declaration.ToString());

    /// <summary>The same for sources, with parts that compile with what is emitted only.</summary>
    public static CompiledDeclaration Of(string[] parts, params string[] sources)
    {
        var compilation = TestCompilation.Create(sources);
        var whole = compilation.AddSyntaxTrees(parts.Select((part, index) => CSharpSyntaxTree.ParseText(part, TestCompilation.ParseOptions, path: $"SourcePart{index}.cs")));
        CSharpGeneratorDriver.Create([new OAuthProviderGenerator().AsSourceGenerator()], parseOptions: TestCompilation.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(whole, out var output, out var failures);
        Assert.Empty(failures);

        var hasErrors = compilation.GetDiagnostics().Concat(Analyze(compilation)).Any(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error);
        if (!hasErrors)
        {
            Assert.Empty(TestCompilation.Faults(output));
        }

        return new CompiledDeclaration(output, hasErrors);
    }

    /// <summary>Loads the compiled code, lets it be used, and unloads it.</summary>
    public async Task UseAsync(Func<Assembly, Task> use)
    {
        using var file = new MemoryStream();
        var result = _output.WithOptions(_output.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default)).Emit(file);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        file.Position = 0;

        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        try
        {
            await use(context.LoadFromStream(file));
        }
        finally
        {
            context.Unload();
        }
    }

    private static ImmutableArray<Diagnostic> Analyze(Compilation compilation)
    {
        var diagnostics = compilation.WithAnalyzers([new OAuthProviderAnalyzer(), new OAuthUseAnalyzer()]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return diagnostics;
    }
}
