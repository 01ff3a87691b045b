using AuthSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AuthSdk.Generator.Tests.Caching;

/// <summary>What an edit costs in a project with 200 annotated interfaces of twelve operations and 2,000 other files.</summary>
public sealed class EditCostTests
{
    private const int Interfaces = 200;

    private static readonly LargeProject Project = new(Interfaces, others: 2000, LargeProject.References);
    private static readonly GeneratorDriver Finder = GeneratorRun.CreateDriver(new AttributeFinder()).RunGenerators(Project.Compilation);
    private static readonly GeneratorDriver Driver = GeneratorRun.CreateDriver().RunGenerators(Project.Compilation);

    private static readonly Dictionary<string, Func<Compilation>> Edits = new()
    {
        ["in a body"] = Project.EditBody,
        ["of a member"] = Project.EditMember,
        ["that adds a file"] = Project.AddFile,
    };

    public static TheoryData<string> EditsElsewhere { get; } = [.. Edits.Keys];

    /// <summary>The compiler asks every interface again after each keystroke, so the keystroke must cost no more than the asking.</summary>
    [Theory]
    [MemberData(nameof(EditsElsewhere))]
    public void An_edit_that_touches_no_interface_reuses_every_step_and_allocates_what_finding_the_attributes_does(string kind)
    {
        var edit = Edits[kind];
        var reasons = GeneratorRun.Reasons(Driver.RunGenerators(edit()));
        var ratio = (double)Allocated(Driver, edit) / Allocated(Finder, edit);

        Assert.Equal(Interfaces, reasons["Output"].Count());
        Assert.All(reasons["Output"], reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(reasons[OAuthProviderGenerator.ProvidersStep], reason => Assert.True(
            reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"A model was {reason}."));
        Assert.True(ratio <= 1.1, $"An edit {kind} allocates {ratio:0.000} times as much.");
    }

    [Fact]
    public void An_edit_of_one_interface_emits_that_one_again_and_no_other()
    {
        var reasons = GeneratorRun.Reasons(Driver.RunGenerators(Project.EditInterface()))["Output"].ToList();

        Assert.Equal(Interfaces, reasons.Count);
        Assert.Single(reasons, IncrementalStepRunReason.Modified);
        Assert.Equal(Interfaces - 1, reasons.Count(reason => reason == IncrementalStepRunReason.Cached));
    }

    /// <summary>The least of several runs, on this thread: a run has no other, and what is compiled or cached for good is paid for by the first.</summary>
    private static long Allocated(GeneratorDriver driver, Func<Compilation> edit) => Enumerable.Range(0, 5).Min(_ =>
    {
        var compilation = edit();
        var before = GC.GetAllocatedBytesForCurrentThread();
        driver.RunGenerators(compilation);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });
}
