using System.Text.RegularExpressions;
using AuthSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AuthSdk.Generator.Tests.Architecture;

/// <summary>Keeps <c>docs/acceptance.md</c> true: every behaviour is shown by a test that carries its id, or says what it waits for.</summary>
public sealed partial class AcceptanceTableTests
{
    private const string Waiting = "waits for ";

    private static readonly string Table = Repository.PathOf("docs", "acceptance.md");

    [Fact]
    public void The_table_names_exactly_the_tests_that_carry_each_id()
    {
        var tests = TestsById();
        var written = File.ReadAllLines(Table);
        var expected = written.Select(line => Row().Match(line) is { Success: true } row ? Rewrite(row, tests) : line).ToArray();
        if (Environment.GetEnvironmentVariable("AUTHSDK_ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllLines(Table, expected);
            written = expected;
        }

        Assert.Equal(expected, written);
    }

    [Fact]
    public void Every_behaviour_is_shown_or_waits_for_something_that_is_not_built()
    {
        var rows = File.ReadAllLines(Table).Select(line => Row().Match(line)).Where(row => row.Success).ToList();

        Assert.NotEmpty(rows);
        Assert.DoesNotContain(rows, row => row.Groups["tests"].Value.Length == 0);
        Assert.Empty(TestsById().Select(group => group.Key).Except(rows.Select(row => row.Groups["id"].Value)));
    }

    private static string Rewrite(Match row, ILookup<string, string> tests)
    {
        var names = tests[row.Groups["id"].Value].Order(StringComparer.Ordinal).ToList();
        var shown = names.Count > 0 ? string.Join("<br>", names) : row.Groups["tests"].Value;
        return $"| {row.Groups["id"].Value} | {row.Groups["what"].Value} | {(shown.Length == 0 || names.Count > 0 || shown.StartsWith(Waiting, StringComparison.Ordinal) ? shown : "")} |";
    }

    private static ILookup<string, string> TestsById() => Repository.SourceFiles("tests")
        .SelectMany(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
        .SelectMany(method => method.AttributeLists.SelectMany(list => list.Attributes)
            .Where(attribute => attribute.Name.ToString() == "Trait" && attribute.ArgumentList!.Arguments[0].Expression.ToString() == "\"Acceptance\"")
            .Select(attribute => (
                Id: ((LiteralExpressionSyntax)attribute.ArgumentList!.Arguments[1].Expression).Token.ValueText,
                Test: $"{((TypeDeclarationSyntax)method.Parent!).Identifier.ValueText}.{method.Identifier.ValueText}")))
        .Distinct()
        .ToLookup(pair => pair.Id, pair => pair.Test);

    [GeneratedRegex(@"^\| (?<id>S-[A-Z]+-\d+) \| (?<what>[^|]*?) \| ?(?<tests>.*?) ?\|$")]
    private static partial Regex Row();
}
