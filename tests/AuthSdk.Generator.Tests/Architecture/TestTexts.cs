using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AuthSdk.Generator.Tests.Architecture;

/// <summary>
/// The texts in the source of a test, as far as they follow from it: literals, constants, what is joined and put into them, and a row of a
/// theory after the other. What does not follow is an <c>x</c>.
/// </summary>
internal sealed class TestTexts
{
    private readonly MethodDeclarationSyntax _method;
    private readonly Dictionary<string, ExpressionSyntax> _constants;
    private Dictionary<string, ExpressionSyntax> _row = [];

    private TestTexts(MethodDeclarationSyntax method)
    {
        _method = method;
        _constants = ((TypeDeclarationSyntax)method.Parent!).Members.OfType<FieldDeclarationSyntax>()
            .SelectMany(field => field.Declaration.Variables)
            .Where(variable => variable.Initializer is not null)
            .ToDictionary(variable => variable.Identifier.ValueText, variable => variable.Initializer!.Value);
    }

    /// <summary>The texts of a test that are about declarations, without those in which a squiggle does not follow.</summary>
    public static IReadOnlyList<string> Of(MethodDeclarationSyntax method)
    {
        var texts = new TestTexts(method);
        return [.. texts.All().Where(text => text.Contains('[', StringComparison.Ordinal) && text.Split("{|AUTH").Length == text.Split("|}").Length).Distinct()];
    }

    private IEnumerable<string> All()
    {
        string[] parameters = [.. _method.ParameterList.Parameters.Select(parameter => parameter.Identifier.ValueText)];
        var rows = _method.AttributeLists.SelectMany(list => list.Attributes)
            .Where(attribute => attribute.Name.ToString() == "InlineData")
            .Select(attribute => attribute.ArgumentList!.Arguments.Select(argument => argument.Expression).ToArray())
            .DefaultIfEmpty([]);
        foreach (var row in rows)
        {
            _row = parameters.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second);
            foreach (var expression in row.Concat(Outermost(_method.Body ?? (CSharpSyntaxNode?)_method.ExpressionBody!)))
            {
                yield return Read(expression);
            }
        }
    }

    private static IEnumerable<ExpressionSyntax> Outermost(CSharpSyntaxNode body) => body
        .DescendantNodes(node => !IsText(node))
        .Where(IsText)
        .Cast<ExpressionSyntax>();

    private static bool IsText(SyntaxNode node) => node switch
    {
        InterpolatedStringExpressionSyntax => true,
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.StringLiteralExpression),
        BinaryExpressionSyntax binary => binary.IsKind(SyntaxKind.AddExpression) && (IsText(binary.Left) || IsText(binary.Right)),
        _ => false,
    };

    private string Read(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => Convert.ToString(literal.Token.Value, CultureInfo.InvariantCulture) ?? "",
        BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AddExpression) => Read(binary.Left) + Read(binary.Right),
        InterpolatedStringExpressionSyntax interpolated => string.Concat(interpolated.Contents.Select(content => content switch
        {
            InterpolatedStringTextSyntax text => Unescape(interpolated, text.TextToken.ValueText),
            InterpolationSyntax hole => Read(hole.Expression),
            _ => "",
        })),
        IdentifierNameSyntax name when _row.Remove(name.Identifier.ValueText, out var argument) => Bound(name.Identifier.ValueText, argument),
        IdentifierNameSyntax name when _constants.TryGetValue(name.Identifier.ValueText, out var constant) => Read(constant),
        _ => "x",
    };

    private static string Unescape(InterpolatedStringExpressionSyntax interpolated, string text) =>
        interpolated.StringStartToken.IsKind(SyntaxKind.InterpolatedStringStartToken)
            ? text.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal)
            : text;

    // A parameter may have the name of the constant that it is given.
    private string Bound(string name, ExpressionSyntax argument)
    {
        var text = Read(argument);
        _row[name] = argument;
        return text;
    }
}
