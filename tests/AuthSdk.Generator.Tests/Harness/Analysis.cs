using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AuthSdk.Generator.Tests.Harness;

/// <summary>Runs the analyzer over marked source.</summary>
internal static class Analysis
{
    /// <summary>Asserts that exactly the drawn squiggles are reported, and returns the diagnostics in source order.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> VerifyAsync(string marked)
    {
        var (source, squiggles) = Markup.Parse(marked);
        var diagnostics = await RunAsync(source);
        Assert.Equal(
            squiggles.Order(),
            diagnostics.Select(diagnostic => Markup.Describe(
                diagnostic.Id,
                diagnostic.Location.SourceSpan.Start,
                source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length))).Order());
        return diagnostics;
    }

    public static async Task<IReadOnlyList<Diagnostic>> RunAsync(string source)
    {
        var compilation = TestCompilation.Create(source)
            .WithOptions(TestCompilation.Create().Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default));
        var diagnostics = await compilation.WithAnalyzers([new OAuthProviderAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }
}
