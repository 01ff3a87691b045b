using AuthSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AuthSdk.Generator.Tests.Architecture;

/// <summary>
/// Keeps the last section of <c>docs/dialects.md</c> true, and the dialect tested: each value has a test of what it does on the wire, a
/// snapshot of emitted code, and a test of what cannot be said beside it.
/// </summary>
public sealed class DialectMatrixTests
{
    private const string Section = "## What tests show";

    private const int LongestCell = 6;

    private static readonly string Page = Repository.PathOf("docs", "dialects.md");

    private static readonly ILookup<string, string> Wire = WireTests();

    private static readonly ILookup<string, string> Snapshots = SnapshotTests();

    private static readonly ILookup<string, (string Id, string Test)> Diagnostics = DiagnosticTests();

    [Fact]
    public void Every_value_has_a_test_on_the_wire() => Assert.Empty(DialectAxes.All.Except(Keys(Wire)));

    [Fact]
    public void Every_test_names_values_that_exist() => Assert.Empty(Keys(Wire)
        .Concat(Methods("tests", "AuthSdk.Generator.Tests", "Diagnostics").SelectMany(Traits))
        .Except(DialectAxes.All));

    [Fact]
    public void Every_value_occurs_in_a_snapshot() => Assert.Empty(DialectAxes.All.Except(Keys(Snapshots)));

    [Fact]
    public void Every_value_is_reported_somewhere_or_goes_with_everything() =>
        Assert.Empty(DialectAxes.All.Except(Keys(Diagnostics)).Except(CompatibleValues.All));

    [Fact]
    public void What_goes_with_everything_is_never_reported() =>
        Assert.All(CompatibleValues.All, value => Assert.True(DialectAxes.All.Contains(value) && !Diagnostics.Contains(value), value));

    [Fact]
    public void The_page_names_exactly_the_tests_of_each_value()
    {
        var written = File.ReadAllLines(Page);
        var start = Array.IndexOf(written, Section);
        var expected = written
            .TakeWhile((line, index) => index < start || !line.StartsWith('|'))
            .Append("| value | on the wire | emitted | reported |")
            .Append("| --- | --- | --- | --- |")
            .Concat(DialectAxes.All.Select(value => $"| `{value}` | {Cell(Wire[value])} | {Cell(Snapshots[value])} | {Reported(value)} |"))
            .ToArray();
        if (Environment.GetEnvironmentVariable("AUTHSDK_ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllLines(Page, expected);
            written = expected;
        }

        Assert.NotEqual(-1, start);
        Assert.Equal(expected, written);
    }

    private static IEnumerable<string> Keys<T>(ILookup<string, T> lookup) => lookup.Select(group => group.Key);

    private static string Cell(IEnumerable<string> names)
    {
        string[] all = [.. names.Distinct().Order(StringComparer.Ordinal)];
        return string.Join("<br>", all.Length > LongestCell ? [.. all.Take(LongestCell), "…"] : all);
    }

    // One test for each diagnostic: a way in.
    private static string Reported(string value) => CompatibleValues.All.Contains(value) ? "–" : Cell(Diagnostics[value]
        .GroupBy(report => report.Id, report => report.Test)
        .Select(tests => $"{tests.Key} {tests.Min(StringComparer.Ordinal)}"));

    // Tests of the five APIs have the trait itself: the attribute belongs to the other project.
    private static ILookup<string, string> WireTests() => Methods("tests", "AuthSdk.EndToEnd.Tests").Concat(Methods("tests", "AuthSdk.Apis.Tests"))
        .SelectMany(method => Attributes(method)
            .Where(attribute => attribute.Name.ToString() == "Dialect")
            .SelectMany(attribute => attribute.ArgumentList!.Arguments)
            .Select(argument => ((LiteralExpressionSyntax)argument.Expression).Token.ValueText)
            .Concat(Traits(method))
            .Select(value => (Value: value, Test: NameOf(method))))
        .ToLookup(pair => pair.Value, pair => pair.Test);

    // The declarations that tests of the generator are about stand in their texts.
    private static ILookup<string, string> SnapshotTests() => Methods("tests", "AuthSdk.Generator.Tests", "Emission")
        .Select(method => (Method: method, Name: Verified(method)))
        .Where(test => test.Name is not null)
        .SelectMany(test => Declarations(test.Method).SelectMany(declaration => declaration.Named).Select(value => (Value: value, Test: test.Name!)))
        .ToLookup(pair => pair.Value, pair => pair.Test);

    // What is wrong beside a value below no squiggle: the test says by a trait that it is about it.
    private static ILookup<string, (string Id, string Test)> DiagnosticTests() => Methods("tests", "AuthSdk.Generator.Tests", "Diagnostics")
        .SelectMany(method => Declarations(method)
            .SelectMany(declaration => declaration.Reported.Concat(
                from value in declaration.Named.Intersect(Traits(method)) from id in declaration.Ids select (Value: value, Id: id)))
            .Select(report => (report.Value, report.Id, Test: NameOf(method))))
        .ToLookup(report => report.Value, report => (report.Id, report.Test));

    private static IEnumerable<string> Traits(MethodDeclarationSyntax method) => Attributes(method)
        .Where(attribute => attribute.Name.ToString() == "Trait" && attribute.ArgumentList!.Arguments[0].ToString() == "\"Dialect\"")
        .Select(attribute => ((LiteralExpressionSyntax)attribute.ArgumentList!.Arguments[1].Expression).Token.ValueText);

    private static string? Verified(MethodDeclarationSyntax method) => method.DescendantNodes().OfType<InvocationExpressionSyntax>()
        .Where(call => call.Expression.ToString() is "Snapshot.Verify" or "Snapshot.VerifyVariant")
        .Select(call => (call.ArgumentList.Arguments[0].Expression as LiteralExpressionSyntax)?.Token.ValueText)
        .FirstOrDefault();

    private static IEnumerable<MarkedDeclaration> Declarations(MethodDeclarationSyntax method) =>
        TestTexts.Of(method).Select(text => new MarkedDeclaration(text));

    private static IEnumerable<MethodDeclarationSyntax> Methods(params string[] folder) => Repository.SourceFiles(folder)
        .SelectMany(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
        .Where(method => method.Parent is TypeDeclarationSyntax && (method.Body is not null || method.ExpressionBody is not null));

    private static IEnumerable<AttributeSyntax> Attributes(MethodDeclarationSyntax method) => method.AttributeLists.SelectMany(list => list.Attributes);

    private static string NameOf(MethodDeclarationSyntax method) => $"{((TypeDeclarationSyntax)method.Parent!).Identifier.ValueText}.{method.Identifier.ValueText}";
}
