using AuthSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AuthSdk.Generator.Tests.Refit;

/// <summary>What an edit costs where Refit implements the interface: what Refit can do is looked up, but only a change of it is emitted.</summary>
public sealed class RefitCachingTests
{
    private static readonly string Pets = RefitDeclare.Operations("[Get(\"/a\")] Task AAsync(); [Get(\"/b\"), NoToken] Task BAsync();");

    [Theory]
    [InlineData("// a comment above")]
    [InlineData("internal class Unrelated;")]
    [InlineData("namespace Refit { public class Unrelated; }")]
    public void An_edit_elsewhere_reuses_the_output(string elsewhere) => Assert.All(
        Edit(compilation => compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(elsewhere, TestCompilation.ParseOptions))),
        reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));

    [Fact]
    public void An_edit_that_changes_nothing_we_read_reuses_the_output() => Assert.All(
        Edit(compilation => Replace(compilation, "Task AAsync()", "Task AAsync(int a, [Query] string? b = null)")),
        reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));

    [Fact]
    public void An_edit_of_what_an_operation_declares_is_emitted() =>
        Assert.Equal([IncrementalStepRunReason.Modified], Edit(compilation => Replace(compilation, ", NoToken", ", UseFlow(\"Admin\")")));

    [Fact]
    public void Another_Refit_is_emitted_for() => Assert.Equal(
        [IncrementalStepRunReason.Modified],
        Edit(compilation => compilation.ReplaceReference(RefitStandIn.Generated, RefitStandIn.Classic)));

    private static CSharpCompilation Replace(CSharpCompilation compilation, string old, string edited)
    {
        var tree = compilation.SyntaxTrees[0];
        Assert.Contains(old, Pets, StringComparison.Ordinal);
        return compilation.ReplaceSyntaxTree(
            tree, CSharpSyntaxTree.ParseText(Pets.Replace(old, edited, StringComparison.Ordinal), TestCompilation.ParseOptions, tree.FilePath));
    }

    private static IEnumerable<IncrementalStepRunReason> Edit(Func<CSharpCompilation, Compilation> edit)
    {
        var compilation = TestCompilation.Create(Pets).AddReferences(RefitStandIn.Generated);
        var driver = GeneratorRun.CreateDriver().RunGenerators(compilation);
        return GeneratorRun.Reasons(driver.RunGenerators(edit(compilation)))["Output"];
    }
}
