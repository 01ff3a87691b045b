using AuthSdk.Generator;
using AuthSdk.Generator.Tests.Harness;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Benchmarks.Generator;

/// <summary>What the generator adds to a build: nothing has been read or emitted before.</summary>
[WarmupCount(1)]
[IterationCount(8)]
public class FirstRun
{
    private Compilation _compilation = null!;

    [Params(40, 200)]
    public int Interfaces { get; set; }

    [IterationSetup]
    public void MakeProject() => _compilation = new LargeProject(Interfaces, others: 2000, LargeProject.References).Compilation;

    [Benchmark(Baseline = true, Description = "finds attributes only")]
    public GeneratorDriver Finder() => EditCost.Driver(new AttributeFinder()).RunGenerators(_compilation);

    [Benchmark(Description = "AuthSdk")]
    public GeneratorDriver AuthSdk() => EditCost.Driver(new OAuthProviderGenerator()).RunGenerators(_compilation);
}
