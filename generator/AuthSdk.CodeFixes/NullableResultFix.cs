using System;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary><c>[EmptyOn(404)] Task&lt;Pet&gt;</c> becomes <c>[EmptyOn(404)] Task&lt;Pet?&gt;</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NullableResultFix))]
public sealed class NullableResultFix() : TextFix(DiagnosticIds.InvalidAnswerRule, "Let the result be null")
{
    private protected override TextChange? Change(SyntaxNode node) =>
        node.FirstAncestorOrSelf<AttributeSyntax>() is { Parent.Parent: MethodDeclarationSyntax method } attribute &&
        IsRight(attribute) &&
        Result(method.ReturnType) is { } result and not NullableTypeSyntax &&
        !IsWholeMessage(result.ToString())
            ? new TextChange(new TextSpan(result.Span.End, 0), "?")
            : null;

    // Rules have other faults too, which another result does not heal.
    private static bool IsRight(AttributeSyntax attribute) =>
        attribute.ArgumentList is { Arguments: { Count: > 0 } arguments } &&
        arguments[0].Expression is LiteralExpressionSyntax { Token.Value: >= 300 and <= 599 } &&
        arguments.All(argument => argument.NameEquals is null || !string.IsNullOrWhiteSpace((argument.Expression as LiteralExpressionSyntax)?.Token.ValueText));

    private static bool IsWholeMessage(string type) => type.EndsWith("HttpResponseMessage", StringComparison.Ordinal) || type.EndsWith("HttpRequestMessage", StringComparison.Ordinal);

    private static TypeSyntax? Result(TypeSyntax type)
    {
        var name = type is QualifiedNameSyntax qualified ? qualified.Right : type;
        return name is GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } arguments } ? arguments[0] : null;
    }
}
