using AuthSdk.Generator;
using AuthSdk.Generator.Tests.Harness;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AuthSdk.Benchmarks.Generator;

/// <summary>
/// What the generator costs in a project with 2,000 other files, beside a generator that finds the attributes and does nothing: the first
/// build, and a keystroke. The compiler's own work on the edited file is in both.
/// </summary>
[WarmupCount(6)]
[IterationCount(15)]
public class EditCost
{
    private const int OtherFiles = 2000;

    private LargeProject _project = null!;
    private GeneratorDriver _finder = null!;
    private GeneratorDriver _generator = null!;
    private Compilation _compilation = null!;

    [Params(40, 200)]
    public int Interfaces { get; set; }

    [Params("in a body", "in a member's name", "in one interface")]
    public string Edit { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        _project = new LargeProject(Interfaces, OtherFiles, LargeProject.References);
        _finder = Driver(new AttributeFinder()).RunGenerators(_project.Compilation);
        _generator = Driver(new OAuthProviderGenerator()).RunGenerators(_project.Compilation);
    }

    /// <summary>A compilation binds every name once, so each run needs one of its own.</summary>
    [IterationSetup]
    public void MakeEdit() => _compilation = Edit switch
    {
        "in a body" => _project.EditBody(),
        "in a member's name" => _project.EditMember(),
        _ => _project.EditInterface(),
    };

    [Benchmark(Baseline = true, Description = "finds attributes only")]
    public GeneratorDriver Finder() => _finder.RunGenerators(_compilation);

    [Benchmark(Description = "AuthSdk")]
    public GeneratorDriver AuthSdk() => _generator.RunGenerators(_compilation);

    internal static GeneratorDriver Driver(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: new CSharpParseOptions(LanguageVersion.CSharp12));
}
