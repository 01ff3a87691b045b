using AuthSdk.Generator.Tests.Architecture;
using AuthSdk.Generator.Tests.Harness;
using AuthSdk.Properties.Tests.Pairs;
using AuthSdk.Properties.Tests.RoundTrips;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AuthSdk.Properties.Tests;

/// <summary>
/// Every two values of a dialect mean something together, or have an error. <c>Pairs/reviewed.txt</c> has those that have one, and what else is
/// said of two that is said of neither alone: what is new there has to be looked at. <c>AUTHSDK_ACCEPT_SNAPSHOTS=1</c> writes it.
/// </summary>
public sealed class PairTests
{
    // A document beside the declaration; how values of operations are written; and of the algorithms of a family one stands for all.
    private static readonly string[] Unpaired =
    [
        "OAuthProvider.Metadata", "ValueFormat.", "BooleanFormat.", "DateFormat.", "KeyCase.", "EmptyOn.Text",
        "SigningAlgorithm.Default", "SigningAlgorithm.HS256", "SigningAlgorithm.HS512", "SigningAlgorithm.RS512", "SigningAlgorithm.PS384",
        "SigningAlgorithm.PS512", "SigningAlgorithm.ES384", "SigningAlgorithm.ES512",
    ];

    [Fact]
    public void Everything_that_can_be_declared_is_a_value_of_an_axis()
    {
        var said = Axes.All.SelectMany(value => CSharpSyntaxTree.ParseText($"interface I {{ {value.Says} int End(); }}").GetRoot().DescendantNodes())
            .OfType<AttributeSyntax>()
            .SelectMany(attribute => DialectAxes.NamedBy(attribute, _ => true));

        Assert.All(DialectAxes.All.Except(said), value => Assert.Contains(Unpaired, start => value.StartsWith(start, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_value_can_be_said_alone() => Assert.Empty(PairReview.Instance.Wrong);

    [Fact]
    public void What_is_said_of_two_values_was_reviewed()
    {
        var path = Repository.PathOf("tests", "AuthSdk.Properties.Tests", "Pairs", "reviewed.txt");
        string[] found = [.. PairReview.Instance.Lines];
        if (Environment.GetEnvironmentVariable("AUTHSDK_ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllLines(path, found);
        }

        Assert.Equal(File.ReadAllLines(path), found);
    }

    [Fact]
    public void What_goes_together_in_twos_goes_together_and_its_client_and_its_emulator_agree()
    {
        var rows = CoveringRows.Of(PairReview.Instance);
        var faults = rows.AsParallel().AsOrdered().Select(Fault).Where(fault => fault is not null).ToList();

        Assert.True(faults.Count == 0, $"{faults.Count} of {rows.Count}\n{string.Join("\n\n", faults)}");
    }

    private static string? Fault(Combination row)
    {
        var source = row.Declare("Acme");
        try
        {
            return RoundTrip.Check(CompiledDeclaration.Of(source, SharedTypes.Source)) ? null : $"Refused: {row}: {string.Join(", ", ReadDeclaration.Of(source, SharedTypes.Source).Errors)}";
        }
        catch (Exception exception)
        {
            return $"{row}\n{source}\n{exception.Message}";
        }
    }
}
