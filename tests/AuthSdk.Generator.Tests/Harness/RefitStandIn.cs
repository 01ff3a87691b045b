using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AuthSdk.Generator.Tests.Harness;

/// <summary>Refit's public names as an assembly to reference. They stand in <c>tests/AuthSdk.BesideRefit.Tests/StandIn</c>, where they also run.</summary>
internal static class RefitStandIn
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>A Refit that registers clients without reflection, as 15.x does.</summary>
    public static MetadataReference Generated { get; } = Compile(_ => true, "REFIT_GENERATED");

    /// <summary>A Refit that has <c>AddRefitClient</c> only, as 8.x does.</summary>
    public static MetadataReference Classic { get; } = Compile(_ => true);

    /// <summary>Refit without the package that registers clients.</summary>
    public static MetadataReference Bare { get; } = Compile(file => file != "HttpClientFactoryExtensions.cs", "REFIT_GENERATED");

    /// <summary>Another Refit, as source says.</summary>
    public static MetadataReference Of(string source) => Compile(file => file != "HttpClientFactoryExtensions.cs", "REFIT_GENERATED", source);

    private static PortableExecutableReference Compile(Func<string, bool> includes, string? symbol = null, params string[] more)
    {
        var sources = Repository.SourceFiles("tests", "AuthSdk.BesideRefit.Tests", "StandIn").Where(file => includes(Path.GetFileName(file))).Select(File.ReadAllText);
        var options = symbol is null ? TestCompilation.ParseOptions : TestCompilation.ParseOptions.WithPreprocessorSymbols(symbol);
        var compilation = CSharpCompilation.Create(
            "Refit",
            sources.Concat(more).Append(Usings).Select(source => CSharpSyntaxTree.ParseText(source, options)),
            TestCompilation.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
