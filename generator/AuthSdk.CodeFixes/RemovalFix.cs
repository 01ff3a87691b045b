using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary>
/// What is declared without effect, or is said elsewhere already, goes away: a setting, or the attribute if it says nothing else.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemovalFix))]
public sealed class RemovalFix() : TextFix(
    [
        DiagnosticIds.ReservedTokenParameter,
        DiagnosticIds.UndefinedEnumValue,
        DiagnosticIds.SettingDeclaredTwice,
        DiagnosticIds.BodyInGet,
        DiagnosticIds.SettingWithoutEffect,
        DiagnosticIds.ContradictoryFormat,
        DiagnosticIds.PointlessDeclaration,
        DiagnosticIds.DifferentEndpoint,
        DiagnosticIds.UnendingTimeout,
        DiagnosticIds.EmptyDeclaration,
        DiagnosticIds.UnusedSetting,
    ],
    "Remove the declaration")
{
    private protected override TextChange? Change(SyntaxNode node) => Superfluous(node) is { } span ? new TextChange(span, "") : null;

    private static TextSpan? Superfluous(SyntaxNode node)
    {
        if (node.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute)
        {
            return null;
        }

        var argument = node.FirstAncestorOrSelf<AttributeArgumentSyntax>();
        return (Spelling.LastPart(attribute), argument?.NameEquals?.Name.Identifier.ValueText) switch
        {
            // What the interface is about is never superfluous.
            ("OAuthProvider", null) => null,

            // A form may be right, and what leads deeper wrong.
            (_, "Format") => null,
            ("OAuthProvider", _) => Removal.OfElement(attribute.ArgumentList!.Arguments, argument!),
            (_, not null) when attribute.ArgumentList!.Arguments.Count > 1 => Removal.OfElement(attribute.ArgumentList.Arguments, argument!),

            // The name of a parameter or server stands for its declaration; other values may be meant differently.
            ("TokenParameter" or "Server", null) => Removal.OfAttribute(attribute),
            (_, null) when argument is not null => null,
            _ => Removal.OfAttribute(attribute),
        };
    }
}
