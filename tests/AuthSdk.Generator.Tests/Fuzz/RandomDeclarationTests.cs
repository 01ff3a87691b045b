using System.Globalization;
using System.Text.RegularExpressions;
using AuthSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AuthSdk.Generator.Tests.Fuzz;

public sealed partial class RandomDeclarationTests
{
    private const int Batch = 100;

    /// <summary>Many declarations share a compilation, which costs more to set up than a declaration to compile.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public async Task A_declaration_of_any_values_compiles_or_has_an_error(int batch)
    {
        var seeds = Enumerable.Range(batch * Batch, Batch).ToList();
        var compilation = TestCompilation.Create([.. seeds.Select(seed => new RandomDeclaration(seed).Write()), Sources.Json]);

        // Null attribute values and the like may be refused by the compiler itself.
        var refused = Indices(compilation.GetDiagnostics().Where(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error)).ToHashSet();
        var errors = (await Analysis.RunAsync(compilation)).Where(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error).ToList();
        var reported = Indices(errors).ToHashSet();

        GeneratorRun.CreateDriver().RunGeneratorsAndUpdateCompilation(compilation, out var output, out var failures);
        var faults = TestCompilation.Faults(output).ToList();

        Assert.Empty(failures);
        var surprises = faults.Where(fault => Index(fault) is not { } index || !(refused.Contains(index) || reported.Contains(index))).Take(5).ToList();
        Assert.True(surprises.Count == 0, string.Join('\n', surprises.Select(fault => Explain(fault, compilation))));

        // Neither all wrong nor all right: then this would test nothing.
        var right = Batch - refused.Union(reported).Count();
        Assert.True(
            right is > 0 and < Batch - 10,
            $"{right} are right, {refused.Count} refused; {string.Join(", ", errors.CountBy(error => error.Id).OrderByDescending(pair => pair.Value))}");
    }

    private static IEnumerable<int> Indices(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(Index).OfType<int>();

    /// <summary>The position of the declaration in its batch, from the file of the source or of what was emitted for it.</summary>
    private static int? Index(Diagnostic diagnostic)
    {
        var path = diagnostic.Location.SourceTree?.FilePath ?? "";
        return SourceFile().Match(path) is { Success: true } source ? Parse(source)
            : EmittedFile().Match(path) is { Success: true } emitted ? Parse(emitted) % Batch
            : null;
    }

    private static int Parse(Match match) => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    private static string Explain(Diagnostic fault, CSharpCompilation compilation) =>
        $"{fault}\n{fault.Location.SourceTree?.GetText().Lines[fault.Location.GetLineSpan().StartLinePosition.Line]}\n"
        + (Index(fault) is { } index ? compilation.SyntaxTrees[index] : "");

    [GeneratedRegex(@"Source(\d+)\.cs$")]
    private static partial Regex SourceFile();

    [GeneratedRegex(@"Fuzz(\d+)\.")]
    private static partial Regex EmittedFile();
}
