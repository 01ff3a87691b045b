using System;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary><c>Scopes = ["read write"]</c> becomes <c>Scopes = ["read", "write"]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ScopeFix))]
public sealed class ScopeFix() : TextFix(DiagnosticIds.InvalidScope, "Make each scope an element of its own")
{
    private protected override TextChange? Change(SyntaxNode node) =>
        node.Parent is ExpressionElementSyntax or InitializerExpressionSyntax &&
        StringLiteral.Read(node) is { } literal &&
        literal.Value.Split([' '], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } scopes &&
        scopes.All(IsRight)
            ? new TextChange(node.Span, string.Join(", ", scopes.Distinct().Select(scope => $"\"{scope}\"")))
            : null;

    private static bool IsRight(string scope) => scope.All(c => c is >= '!' and <= '~' and not ('"' or '\\'));
}
