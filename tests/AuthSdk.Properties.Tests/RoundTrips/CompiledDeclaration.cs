using System.Reflection;
using System.Runtime.Loader;
using AuthSdk.Generator.Tests.Harness;
using AuthSdk.Properties.Tests.Declarations;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Properties.Tests.RoundTrips;

/// <summary>A declaration with what the generator made of it, in memory.</summary>
internal sealed class CompiledDeclaration
{
    private readonly Compilation _output;

    private CompiledDeclaration(Compilation output) => _output = output;

    /// <summary>Compiles a declaration with what is emitted for it. What is emitted must compile without warnings.</summary>
    /// <returns>The program; <see langword="null"/> where the declaration has an error.</returns>
    public static CompiledDeclaration? Of(Declaration declaration) => Of(ReadDeclaration.Of(declaration));

    /// <inheritdoc cref="Of(Declaration)"/>
    public static CompiledDeclaration? Of(params string[] sources) => Of(ReadDeclaration.Of(sources));

    private static CompiledDeclaration? Of(ReadDeclaration read)
    {
        if (read.Errors.Count > 0)
        {
            // An error of one operation leaves the rest of the client there, and what is emitted compiles whatever the error. What the compiler itself
            // refuses may be repeated in emitted code.
            if (read.Errors.All(static error => error.Id.StartsWith("AUTH", StringComparison.Ordinal)))
            {
                Assert.DoesNotContain(TestCompilation.Faults(read.Output), static fault => fault.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) == true);
            }

            return null;
        }

        Assert.Empty(TestCompilation.Faults(read.Output));
        return new CompiledDeclaration(read.Output);
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
}
