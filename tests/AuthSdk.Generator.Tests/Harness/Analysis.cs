using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AuthSdk.Generator.Tests.Harness;

/// <summary>Runs the analyzer over marked source.</summary>
internal static class Analysis
{
    /// <summary>Asserts that the compiler is content and exactly the drawn squiggles are reported, and returns the diagnostics in source order.</summary>
    public static Task<IReadOnlyList<Diagnostic>> VerifyAsync(string marked, params AdditionalText[] files) => VerifyAsync(marked, [], files);

    /// <summary>The same for a program with further references.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> VerifyAsync(string marked, MetadataReference[] references, params AdditionalText[] files)
    {
        var (source, squiggles) = Markup.Parse(marked);
        var compilation = Relaxed(source, ImmutableDictionary<string, ReportDiagnostic>.Empty).AddReferences(references);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error);
        var diagnostics = await RunAsync(compilation, files);
        Assert.Equal(
            squiggles.Order(),
            diagnostics.Select(diagnostic => Markup.Describe(
                diagnostic.Id,
                diagnostic.Location.SourceSpan.Start,
                source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length))).Order());
        return diagnostics;
    }

    public static Task<IReadOnlyList<Diagnostic>> RunAsync(string source) =>
        RunAsync(source, ImmutableDictionary<string, ReportDiagnostic>.Empty);

    /// <summary>Runs with severities as an <c>.editorconfig</c> would set them.</summary>
    public static Task<IReadOnlyList<Diagnostic>> RunAsync(string source, ImmutableDictionary<string, ReportDiagnostic> severities) =>
        RunAsync(Relaxed(source, severities));

    public static async Task<IReadOnlyList<Diagnostic>> RunAsync(Compilation compilation, params AdditionalText[] files)
    {
        var diagnostics = await compilation.WithAnalyzers([new OAuthProviderAnalyzer(), new OAuthUseAnalyzer()], new AnalyzerOptions([.. files])).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private static CSharpCompilation Relaxed(string source, ImmutableDictionary<string, ReportDiagnostic> severities)
    {
        var compilation = TestCompilation.Create(source);
        return compilation.WithOptions(compilation.Options
            .WithGeneralDiagnosticOption(ReportDiagnostic.Default)
            .WithSpecificDiagnosticOptions(severities));
    }
}
