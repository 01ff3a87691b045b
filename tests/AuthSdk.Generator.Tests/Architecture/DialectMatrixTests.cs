using System.Text.RegularExpressions;
using AuthSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AuthSdk.Generator.Tests.Architecture;

/// <summary>Keeps <c>docs/dialect-matrix.md</c> true: nothing can be declared whose effect no test shows on the wire.</summary>
public sealed partial class DialectMatrixTests
{
    /// <summary>What no request carries, with the reason.</summary>
    private static readonly Dictionary<string, string> Unsent = new()
    {
        ["OAuthProvider.AuthorizationUrl"] = "a browser goes there, and not the client",
    };

    private static readonly string Matrix = Repository.PathOf("docs", "dialect-matrix.md");

    private static readonly ILookup<string, string> Wire = WireTests();

    [Fact]
    public void Every_value_has_a_test_on_the_wire() =>
        Assert.Empty(DialectAxes.All.Except(Wire.Select(group => group.Key)).Except(Unsent.Keys));

    [Fact]
    public void Every_test_names_values_that_exist() => Assert.Empty(Wire.Select(group => group.Key).Except(DialectAxes.All));

    [Fact]
    public void The_matrix_names_exactly_the_tests_of_each_value()
    {
        var snapshots = CasesOf(method => Verified(method), "Emission");
        var diagnostics = CasesOf(method => ((TypeDeclarationSyntax)method.Parent!).Identifier.ValueText, "Diagnostics");
        var written = File.ReadAllLines(Matrix);
        var expected = written
            .TakeWhile(line => !line.StartsWith("| value |", StringComparison.Ordinal))
            .Append("| value | on the wire | emitted | reported |")
            .Append("| --- | --- | --- | --- |")
            .Concat(DialectAxes.All.Select(value =>
                $"| `{value}` | {Unsent.GetValueOrDefault(value) ?? Cell(Wire[value])} | {Cell(snapshots[value])} | {Cell(diagnostics[value])} |"))
            .ToArray();
        if (Environment.GetEnvironmentVariable("AUTHSDK_ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllLines(Matrix, expected);
            written = expected;
        }

        Assert.Equal(expected, written);
    }

    private static string Cell(IEnumerable<string> names) => string.Join("<br>", names.Distinct().Order(StringComparer.Ordinal));

    // Tests of the five APIs have the trait itself: the attribute belongs to the other project.
    private static ILookup<string, string> WireTests() => Methods("tests", "AuthSdk.EndToEnd.Tests").Concat(Methods("tests", "AuthSdk.Apis.Tests"))
        .SelectMany(method => Attributes(method)
            .SelectMany(attribute => (attribute.Name.ToString(), attribute.ArgumentList?.Arguments) switch
            {
                ("Dialect", { } values) => values.AsEnumerable(),
                ("Trait", [var name, var value]) when name.ToString() == "\"Dialect\"" => [value],
                _ => [],
            })
            .Select(argument => (
                Value: ((LiteralExpressionSyntax)argument.Expression).Token.ValueText,
                Test: $"{((TypeDeclarationSyntax)method.Parent!).Identifier.ValueText}.{method.Identifier.ValueText}")))
        .ToLookup(pair => pair.Value, pair => pair.Test);

    // The declarations that tests of the generator are about stand in their texts.
    private static ILookup<string, string> CasesOf(Func<MethodDeclarationSyntax, string?> nameOf, string folder) => Methods("tests", "AuthSdk.Generator.Tests", folder)
        .Select(method => (Method: method, Name: nameOf(method)))
        .Where(test => test.Name is not null)
        .SelectMany(test => Texts(test.Method)
            .SelectMany(text => CSharpSyntaxTree.ParseText(Markup().Replace(text, "${code}")).GetRoot().DescendantNodes().OfType<AttributeSyntax>())
            .SelectMany(DialectAxes.NamedBy)
            .Select(value => (Value: value, Test: test.Name!)))
        .ToLookup(pair => pair.Value, pair => pair.Test);

    private static string? Verified(MethodDeclarationSyntax method) => method.DescendantNodes().OfType<InvocationExpressionSyntax>()
        .Where(call => call.Expression.ToString() is "Verify" or "Snapshot.Verify" && call.ArgumentList.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax)
        .Select(call => ((LiteralExpressionSyntax)call.ArgumentList.Arguments[0].Expression).Token.ValueText)
        .FirstOrDefault();

    private static IEnumerable<string> Texts(SyntaxNode node) => node.DescendantNodes()
        .Select(part => part switch
        {
            LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
            InterpolatedStringExpressionSyntax interpolated => string.Concat(interpolated.Contents.Select(content =>
                content is InterpolatedStringTextSyntax text ? text.TextToken.ValueText : "x")),
            _ => null,
        })
        .OfType<string>()
        .Where(text => text.Contains('['));

    private static IEnumerable<MethodDeclarationSyntax> Methods(params string[] folder) => Repository.SourceFiles(folder)
        .SelectMany(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>());

    private static IEnumerable<AttributeSyntax> Attributes(MethodDeclarationSyntax method) => method.AttributeLists.SelectMany(list => list.Attributes);

    [GeneratedRegex(@"\{\|[A-Z]+\d+:(?<code>.*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Markup();
}
