using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AuthSdk.CodeFixes;

/// <summary>A text that is written in place, and where its first character stands.</summary>
internal readonly struct StringLiteral
{
    private StringLiteral(string value, int start) => (Value, Start) = (value, start);

    /// <summary>The text.</summary>
    public string Value { get; }

    /// <summary>The position behind the opening quotes.</summary>
    public int Start { get; }

    /// <summary>
    /// Reads a regular, verbatim or one-line raw literal. A constant is no literal: it may be used elsewhere, where it is right.
    /// </summary>
    public static StringLiteral? Read(SyntaxNode node)
    {
        if (node is not LiteralExpressionSyntax { Token: var token } ||
            !(token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken)))
        {
            return null;
        }

        var opening = token.Text.IndexOf('"');
        var start = opening;
        while (start < token.Text.Length && token.Text[start] == '"' && (start == opening || token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken)))
        {
            start++;
        }

        return new StringLiteral(token.ValueText, token.SpanStart + start);
    }
}
