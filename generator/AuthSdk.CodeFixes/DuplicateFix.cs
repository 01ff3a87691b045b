using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary>Of a scope or a declaration that is there twice, the later one goes away.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DuplicateFix))]
public sealed class DuplicateFix() : TextFix(DiagnosticIds.DuplicateDeclaration, "Remove the second declaration")
{
    private protected override TextChange? Change(SyntaxNode node) => Duplicate(node) is { } span ? new TextChange(span, "") : null;

    private static TextSpan? Duplicate(SyntaxNode node) => node switch
    {
        { Parent: ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } element } =>
            Removal.OfElement(list.Elements, (CollectionElementSyntax)element),
        ExpressionSyntax { Parent: InitializerExpressionSyntax list } element => Removal.OfElement(list.Expressions, element),
        // A list that is not written in place cannot be shortened here.
        { Parent: AttributeArgumentSyntax { NameEquals: not null } } => null,
        _ => node.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute ? Removal.OfAttribute(attribute) : null,
    };
}
