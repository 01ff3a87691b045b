using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AuthSdk.Generator.Tests.Harness;

/// <summary>One run of the generator. Every run also proves that the output compiles and that the next run reuses it.</summary>
internal sealed class GeneratorRun
{
    private GeneratorRun(IReadOnlyDictionary<string, string> files, Compilation compilation)
    {
        Files = files;
        Compilation = compilation;
    }

    /// <summary>The emitted files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>The sources together with what was emitted.</summary>
    public Compilation Compilation { get; }

    /// <summary>Runs the generator over sources that are right.</summary>
    public static GeneratorRun Of(params string[] sources) => Of([], sources);

    /// <summary>Runs the generator over sources that are right, with additional files beside them.</summary>
    public static GeneratorRun Of(AdditionalText[] files, params string[] sources) => Of(TestCompilation.Create(sources), files);

    /// <summary>Runs the generator over a program that is right.</summary>
    public static GeneratorRun Of(CSharpCompilation compilation, params AdditionalText[] files)
    {
        var run = Unchecked(compilation, files);
        Assert.NotEmpty(run.Files);
        Assert.Empty(TestCompilation.Faults(run.Compilation));
        Layout.Check(run.Files);
        return run;
    }

    /// <summary>Runs the generator over sources that may have errors; the caching is checked all the same.</summary>
    public static GeneratorRun Unchecked(params string[] sources) => Unchecked([], sources);

    /// <summary>Runs the generator over sources and additional files that may have errors.</summary>
    public static GeneratorRun Unchecked(AdditionalText[] files, params string[] sources) => Unchecked(TestCompilation.Create(sources), files);

    /// <summary>Runs the generator over a program that may have errors.</summary>
    public static GeneratorRun Unchecked(CSharpCompilation compilation, params AdditionalText[] files)
    {
        var driver = CreateDriver().AddAdditionalTexts([.. files]).RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        Assert.Empty(diagnostics);
        AssertCached(driver, compilation);

        var emitted = driver.GetRunResult().Results.Single().GeneratedSources
            .ToDictionary(source => source.HintName, source => source.SourceText.ToString());
        return new GeneratorRun(emitted, output);
    }

    public static GeneratorDriver CreateDriver() => CreateDriver(new OAuthProviderGenerator());

    public static GeneratorDriver CreateDriver(IIncrementalGenerator generator) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        parseOptions: TestCompilation.ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The reasons of all steps of a run, by the name of the step; output steps as <c>Output</c>.</summary>
    public static ILookup<string, IncrementalStepRunReason> Reasons(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();

        // A step that had nothing to do is not listed.
        var named = result.TrackedSteps.GetValueOrDefault(OAuthProviderGenerator.ProvidersStep, [])
            .Select(step => (Name: OAuthProviderGenerator.ProvidersStep, Step: step));
        var outputs = result.TrackedOutputSteps.SelectMany(pair => pair.Value).Select(step => (Name: "Output", Step: step));
        return named.Concat(outputs)
            .SelectMany(pair => pair.Step.Outputs.Select(output => (pair.Name, output.Reason)))
            .ToLookup(pair => pair.Name, pair => pair.Reason);
    }

    private static void AssertCached(GeneratorDriver driver, Compilation compilation)
    {
        var edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal class Unrelated;", TestCompilation.ParseOptions));
        var reasons = Reasons(driver.RunGenerators(edited));
        Assert.All(reasons[OAuthProviderGenerator.ProvidersStep], reason => Assert.True(
            reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"The model was {reason}."));
        Assert.All(reasons["Output"], reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }
}
