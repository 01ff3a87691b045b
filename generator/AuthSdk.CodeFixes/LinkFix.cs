using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary><c>[Url] string? next</c> becomes <c>[Url] string next</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LinkFix))]
public sealed class LinkFix() : TextFix(DiagnosticIds.InvalidLink, "Ask for the address in every call")
{
    // A default value would have to go as well, and the parameter to stand before others.
    private protected override TextChange? Change(SyntaxNode node) =>
        node is ParameterSyntax { Type: NullableTypeSyntax type, Default: null } && type.ElementType.ToString() is "string" or "Uri" or "System.Uri"
            ? new TextChange(type.QuestionToken.Span, "")
            : null;
}
