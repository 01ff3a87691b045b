using System.Reflection;
using AuthSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AuthSdk.Generator.Tests.Refit;

/// <summary>
/// The sources of the SDK projects compile with either engine, a global using being the only difference: what <c>-p:HttpEngine=Refit</c>
/// does where the package can be restored.
/// </summary>
public sealed class SdkSourceTests
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private static readonly ISourceGenerator[] Generators =
    [
        new OAuthProviderGenerator().AsSourceGenerator(),
        .. Assembly.LoadFrom(Repository.Metadata("JsonSourceGenerator")).GetTypes()
            .Where(type => type.GetCustomAttribute<GeneratorAttribute>() is not null)
            .Select(type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator()),
    ];

    public static TheoryData<string, string> Projects
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var project in Directory.GetDirectories(Repository.PathOf("sdk")).Select(path => Path.GetFileName(path)!).Where(IsApi).Order())
            {
                foreach (var engine in new[] { "AuthSdk.Http", "Refit 15.x", "Refit 8.x" })
                {
                    data.Add(project, engine);
                }
            }

            Assert.Equal(15, data.Count);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task An_SDK_compiles_without_a_warning(string project, string engine)
    {
        var sources = Repository.SourceFiles("sdk", project).Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), ParseOptions, file)).ToList();
        MetadataReference[] refit = engine switch
        {
            "Refit 15.x" => [RefitStandIn.Generated],
            "Refit 8.x" => [RefitStandIn.Classic],
            _ => [],
        };
        var compilation = CSharpCompilation.Create(
            project,
            sources.Append(CSharpSyntaxTree.ParseText(Usings(engine), ParseOptions)),
            TestCompilation.References.Concat(refit),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                generalDiagnosticOption: ReportDiagnostic.Error,
                warningLevel: 9999));

        var driver = CSharpGeneratorDriver.Create(Generators, parseOptions: ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);

        Assert.Empty(diagnostics);
        Assert.DoesNotContain(output.GetDiagnostics(), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.DoesNotContain(await Analysis.RunAsync(output), diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error);
        var providers = sources.Count(tree => tree.ToString().Contains("\n[OAuthProvider(", StringComparison.Ordinal));
        var registrations = driver.GetRunResult().GeneratedTrees.Where(tree => tree.FilePath.EndsWith(".Registration.g.cs", StringComparison.Ordinal)).ToList();
        Assert.InRange(providers, 1, int.MaxValue);
        Assert.Equal(providers, registrations.Count);
        Assert.All(registrations, tree => Assert.Equal(refit.Length > 0, tree.ToString().Contains("Refit.RestService.For", StringComparison.Ordinal)));
    }

    private static bool IsApi(string project) =>
        File.Exists(Repository.PathOf("sdk", project, $"{project}.csproj")) &&
        Repository.SourceFiles("sdk", project).Any(file => File.ReadAllText(file).Contains("\n[OAuthProvider(", StringComparison.Ordinal));

    private static string Usings(string engine) => $"""
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using {engine.Split(' ')[0]};
        """;
}
