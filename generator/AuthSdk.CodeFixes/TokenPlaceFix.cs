using System.Threading;
using System.Threading.Tasks;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary>
/// An operation whose caller gives the token in the token's own header gets <c>[NoToken]</c>: that is what it does already. A constant in that
/// header goes away.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TokenPlaceFix))]
public sealed class TokenPlaceFix() : TextFix(DiagnosticIds.TokenNameTaken, "Let one token stand in the header")
{
    internal override async Task<TextChange?> ChangeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var node = Underlined(root, diagnostic);
        if (node is ParameterSyntax { Parent.Parent: MethodDeclarationSyntax method } parameter)
        {
            var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
            return Exempt(method, parameter, model);
        }

        return Constant(node) is { } span ? new TextChange(span, "") : null;
    }

    // A parameter of the query has another name or none; who chose a flow meant its token.
    private static TextChange? Exempt(MethodDeclarationSyntax method, ParameterSyntax parameter, SemanticModel model) =>
        Spelling.Verb(method) is { } verb && Spelling.Find(method, "UseFlow", "NoToken") is null && Spelling.Find(parameter, "Header") is not null
            ? new TextChange(new TextSpan(verb.Span.End, 0), $", {Spelling.OfAttribute("NoToken", "AuthSdk", model, verb.SpanStart)}")
            : null;

    private static TextSpan? Constant(SyntaxNode node) => node switch
    {
        _ when node.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute || Spelling.LastPart(attribute) != "Headers" => null,
        { Parent: ExpressionElementSyntax { Parent: CollectionExpressionSyntax { Elements.Count: > 1 } list } element } => Removal.OfElement(list.Elements, (CollectionElementSyntax)element),
        { Parent: InitializerExpressionSyntax { Expressions.Count: > 1 } list } => Removal.OfElement(list.Expressions, (ExpressionSyntax)node),
        { Parent: AttributeArgumentSyntax { Parent: AttributeArgumentListSyntax { Arguments.Count: > 1 } list } argument } => Removal.OfElement(list.Arguments, argument),
        _ => Removal.OfAttribute(node.FirstAncestorOrSelf<AttributeSyntax>()!),
    };
}
