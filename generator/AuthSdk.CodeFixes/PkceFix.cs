using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary><c>Pkce = PkceMethod.None</c> goes away; S256 is then used.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PkceFix))]
public sealed class PkceFix() : TextFix(DiagnosticIds.MissingPkce, "Use PKCE")
{
    private protected override TextChange? Change(SyntaxNode node) =>
        node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { NameEquals: not null, Parent: AttributeArgumentListSyntax list } argument
            ? new TextChange(Removal.OfElement(list.Arguments, argument), "")
            : null;
}
