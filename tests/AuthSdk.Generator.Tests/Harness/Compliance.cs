using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Tests.Harness;

/// <summary>Runs the generator in a program that promises to be usable from every language of the platform.</summary>
internal static class Compliance
{
    private const string Promise = "[assembly: System.CLSCompliant(true)]";

    /// <summary>Asserts that the compiler has nothing to say of what is emitted; of arrays among the arguments of attributes it tells their author.</summary>
    public static void Check(params string[] sources)
    {
        var run = GeneratorRun.Unchecked([.. sources, Promise]);
        Assert.NotEmpty(run.Files);
        Assert.DoesNotContain(TestCompilation.Faults(run.Compilation), fault => !IsOfAuthor(fault));
    }

    private static bool IsOfAuthor(Diagnostic fault) =>
        fault.Id.StartsWith("CS30", StringComparison.Ordinal) && fault.Location.SourceTree!.FilePath.StartsWith("Source", StringComparison.Ordinal);
}
