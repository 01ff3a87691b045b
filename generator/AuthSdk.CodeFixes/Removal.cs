using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary>What has to go so that an element of a list goes: it, its separator and the white space between.</summary>
internal static class Removal
{
    /// <summary>An element with the separator before it; the first one with the separator after it.</summary>
    public static TextSpan OfElement<TNode>(SeparatedSyntaxList<TNode> list, TNode element)
        where TNode : SyntaxNode
    {
        var index = list.IndexOf(element);
        if (index > 0)
        {
            return TextSpan.FromBounds(list[index - 1].Span.End, element.Span.End);
        }

        return list.Count > 1 ? TextSpan.FromBounds(element.SpanStart, list[1].SpanStart) : element.Span;
    }

    /// <summary>An attribute with its brackets if it is alone in them, and with the line if they are alone on it.</summary>
    public static TextSpan OfAttribute(AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        if (list.Attributes.Count > 1)
        {
            return OfElement(list.Attributes, attribute);
        }

        var previous = list.GetFirstToken().GetPreviousToken();
        var startsLine = previous.RawKind == 0 || EndsLine(previous.TrailingTrivia);
        return (startsLine, EndsLine(list.GetTrailingTrivia())) switch
        {
            (true, true) => TextSpan.FromBounds(list.SpanStart - Indentation(list), list.FullSpan.End),
            (true, false) => TextSpan.FromBounds(list.SpanStart, list.FullSpan.End),
            (false, _) => TextSpan.FromBounds(previous.Span.End, list.Span.End),
        };
    }

    private static bool EndsLine(SyntaxTriviaList trivia) => trivia.Any(SyntaxKind.EndOfLineTrivia);

    private static int Indentation(AttributeListSyntax list) =>
        list.GetLeadingTrivia() is { Count: > 0 } leading && leading.Last() is var last && last.IsKind(SyntaxKind.WhitespaceTrivia) ? last.Span.Length : 0;
}
